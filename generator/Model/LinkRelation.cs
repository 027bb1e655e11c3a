namespace GeoBrief.Model;

/// <summary>A word in the rel attribute of a link (P133).</summary>
public enum LinkRelation
{
    /// <summary>Not vouched for.</summary>
    NoFollow,

    /// <summary>Paid.</summary>
    Sponsored,

    /// <summary>Made by a visitor.</summary>
    Ugc,
}
