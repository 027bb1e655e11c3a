namespace GeoBrief.Analysis;

/// <summary>What could not be concluded, for want of data.</summary>
public enum MissingData
{
    /// <summary>No competitor scan.</summary>
    Scan,

    /// <summary>Fewer competitors than the method asks for (P47).</summary>
    FewCompetitors,

    /// <summary>Many sources of the scan are not classified (3.1).</summary>
    Coverage,

    /// <summary>No live placement.</summary>
    Placements,

    /// <summary>Too few live placements for a percentage (R15).</summary>
    FewPlacements,

    /// <summary>Enough live placements, but none that could be placed as local or global (R7).</summary>
    UnknownPlacements,

    /// <summary>No start of a plan in market.yml.</summary>
    Plan,

    /// <summary>No data of searches, rankings and leads is read.</summary>
    Performance,

    /// <summary>No saved pages are read.</summary>
    PageChecks,

    /// <summary>The sheet says too little of some live placements to answer who reads the source, or what stands around the link (P92, P93).</summary>
    PlacementChecks,
}
