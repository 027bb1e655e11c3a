namespace GeoBrief.Planning;

/// <summary>How a market stands, in one word.</summary>
public enum Standing
{
    /// <summary>As planned.</summary>
    OnCourse,

    /// <summary>Worth a look.</summary>
    Watch,

    /// <summary>Something must be decided.</summary>
    Act,

    /// <summary>Neither a scan nor a live placement: nothing to judge by.</summary>
    NoData,
}
