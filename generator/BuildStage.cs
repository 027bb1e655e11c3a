namespace GeoBrief;

/// <summary>What a build is busy with, in the order in which it happens.</summary>
public enum BuildStage
{
    /// <summary>Files become facts.</summary>
    Read,

    /// <summary>Sources get a country and a scope.</summary>
    Classify,

    /// <summary>Facts become findings.</summary>
    Analyze,

    /// <summary>Findings become a plan of ninety days.</summary>
    Plan,

    /// <summary>Findings and plans become page models.</summary>
    Compose,

    /// <summary>Page models become bytes.</summary>
    Render,

    /// <summary>Our own pages are read back and checked.</summary>
    Verify,

    /// <summary>The site takes the place of the one before.</summary>
    Publish,
}
