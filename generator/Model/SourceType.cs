namespace GeoBrief.Model;

/// <summary>What a source is; never whom it speaks to (P50, P51). In the order of the table in DATA.md.</summary>
public enum SourceType
{
    /// <summary>Local press and local business sites: local relevance.</summary>
    LocalPress,

    /// <summary>Industry publications and niche blogs: topical authority.</summary>
    IndustryPublication,

    /// <summary>Professional associations and event sites: trust and legitimacy.</summary>
    Association,

    /// <summary>Local directories: sometimes useful, often noisy; counted only when marked (P52).</summary>
    LocalDirectory,

    /// <summary>Big global publications: broad authority.</summary>
    GlobalPublication,

    /// <summary>Partners, suppliers, customers: existing relationships.</summary>
    Partner,

    /// <summary>Anything else.</summary>
    Other,
}
