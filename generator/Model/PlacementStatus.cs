namespace GeoBrief.Model;

/// <summary>How far a placement is.</summary>
public enum PlacementStatus
{
    /// <summary>Meant, not yet asked for.</summary>
    Planned,

    /// <summary>Asked for.</summary>
    Outreach,

    /// <summary>On the page.</summary>
    Live,

    /// <summary>Held back.</summary>
    Paused,

    /// <summary>Was live, is gone.</summary>
    Lost,

    /// <summary>Not to be had, or not wanted.</summary>
    Rejected,
}
