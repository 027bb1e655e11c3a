using GeoBrief.Classification;

namespace GeoBrief.Analysis;

/// <summary>Counts scopes (3.1).</summary>
internal static class ScopeTally
{
    public static ScopeCounts Of(IEnumerable<Scope> scopes)
    {
        var counts = new int[Enum.GetValues<Scope>().Length];
        foreach (var scope in scopes)
        {
            counts[(int)scope]++;
        }

        return new(counts[(int)Scope.Local], counts[(int)Scope.Global], counts[(int)Scope.OtherCountry], counts[(int)Scope.Unknown]);
    }
}
