namespace GeoBrief.Verification;

/// <summary>What a browser does with an address.</summary>
internal enum ReferenceUse
{
    /// <summary>Goes there when the reader asks for it.</summary>
    Link,

    /// <summary>Only states it, as a canonical address does.</summary>
    Statement,

    /// <summary>Fetches a picture or a sound by itself; the content may stand in the address.</summary>
    Media,

    /// <summary>Fetches, or sends something, by itself.</summary>
    Request,
}
