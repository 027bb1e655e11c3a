using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>How a market stands beside its sisters. A part is null where it has nothing to speak of: no country, no link tied to one, no local link.</summary>
public sealed record BalanceSection(
    TugOfWarSection? TugOfWar,
    OffDiagonalSection? OffDiagonal,
    ImmutableArray<SisterEntry> Sisters,
    ImmutableArray<OverlapEntry> Overlap,
    AlignmentSection? Alignment,
    LanguageEntry? Language,
    ImmutableArray<BalanceEntry> Findings);
