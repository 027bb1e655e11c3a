namespace GeoBrief.Analysis;

/// <summary>Whose a place, a people or a currency is, seen from one market (2.9, R17).</summary>
public enum PlaceSide
{
    /// <summary>The market's own.</summary>
    Home,

    /// <summary>Another country's.</summary>
    Foreign,

    /// <summary>It stands here too, is welcome, or belongs to no one country; no evidence either way (finding 8).</summary>
    Neutral,
}
