using GeoBrief.Model;

namespace GeoBrief.Classification;

/// <summary>A placement with the market that it supports and the scope of its source, seen from that market.</summary>
/// <param name="Placement">The fact.</param>
/// <param name="Market">The market named in the sheet, else the one whose section holds the target page; null when unassigned.</param>
/// <param name="Section">The market whose section holds the target page, whatever the sheet names; null when none does.</param>
/// <param name="Verdict">Whom the source speaks to; worked out without a market when unassigned.</param>
public sealed record ClassifiedPlacement(Placement Placement, Market? Market, Market? Section, SourceVerdict Verdict);
