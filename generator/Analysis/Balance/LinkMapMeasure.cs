using GeoBrief.Classification;

namespace GeoBrief.Analysis.Balance;

/// <summary>Do links follow the same map as the site (P70)?</summary>
internal static class LinkMapMeasure
{
    private enum Fit
    {
        Aligned,
        Cross,
        Home,
        Hub,
        Unknown,
    }

    public static LinkMap Of(IEnumerable<ClassifiedPlacement> counted)
    {
        var counts = new int[Enum.GetValues<Fit>().Length];
        foreach (var link in counted)
        {
            counts[(int)FitOf(link)]++;
        }

        return new(counts[(int)Fit.Aligned], counts[(int)Fit.Cross], counts[(int)Fit.Home], counts[(int)Fit.Hub], counts[(int)Fit.Unknown]);
    }

    private static Fit FitOf(ClassifiedPlacement link) => (link.Section, link.Verdict.Scope) switch
    {
        (null, _) => Fit.Home,
        (_, Scope.Unknown) => Fit.Unknown,
        (_, Scope.Global) => Fit.Aligned,
        ({ Country: null } hub, _) => link.Verdict.Country is not { } source || hub.IsHome(source) ? Fit.Aligned : Fit.Hub,
        ({ Country: { } country }, _) => link.Verdict.Country switch
        {
            null => Fit.Unknown, // local to a language area, but to no country by name
            { } source => source == country ? Fit.Aligned : Fit.Cross,
        },
    };
}
