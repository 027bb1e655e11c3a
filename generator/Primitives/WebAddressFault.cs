namespace GeoBrief.Primitives;

/// <summary>Why a text is no address of a page (DATA.md, faults of addresses).</summary>
public enum WebAddressFault
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>It is not http or https, or has no host.</summary>
    NotHttp,

    /// <summary>It holds a name or a password, which is never repeated.</summary>
    Credentials,
}
