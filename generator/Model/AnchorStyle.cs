namespace GeoBrief.Model;

/// <summary>What the words of a link are, in the order in which they are tried (R16).</summary>
public enum AnchorStyle
{
    /// <summary>An address.</summary>
    Url,

    /// <summary>Holds a brand term.</summary>
    Brand,

    /// <summary>Generic words, such as a request to read on.</summary>
    Neutral,

    /// <summary>Equals a query of the market.</summary>
    Exact,

    /// <summary>Holds the name of a place.</summary>
    Location,

    /// <summary>Any other words.</summary>
    Topic,
}
