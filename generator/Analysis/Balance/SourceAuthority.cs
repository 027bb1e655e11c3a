using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Analysis.Balance;

/// <summary>Which links come from powerful global sources (P13): the sheet's authority, else that of domains.csv.</summary>
internal sealed class SourceAuthority(DataSet data, int limit)
{
    public bool IsPremium(ClassifiedPlacement link) => link.Verdict.Scope == Scope.Global && Of(link.Placement) >= limit;

    private int? Of(Placement placement) => placement.Authority
        ?? data.Domains.GetValueOrDefault(placement.Source)?.Authority
        ?? data.Domains.GetValueOrDefault(placement.Domain)?.Authority;
}
