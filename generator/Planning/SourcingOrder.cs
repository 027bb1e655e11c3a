using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>In which order to begin with the kinds of source (P69).</summary>
public static class SourcingOrder
{
    private static readonly ImmutableArray<SourceType> LocalFirst =
    [
        SourceType.LocalPress, SourceType.Association, SourceType.LocalDirectory, SourceType.IndustryPublication,
        SourceType.Partner, SourceType.Other, SourceType.GlobalPublication,
    ];

    private static readonly ImmutableArray<SourceType> GlobalFirst =
    [
        SourceType.IndustryPublication, SourceType.GlobalPublication, SourceType.Partner, SourceType.Association,
        SourceType.LocalPress, SourceType.LocalDirectory, SourceType.Other,
    ];

    /// <summary>
    /// Local business press, associations and directories that rank first, then the industry, then partners, then a few well-known
    /// global names. A page whose rule is global-first begins at the other end.
    /// </summary>
    /// <param name="types">The kinds of a market, each once.</param>
    /// <param name="rule">The rule of its page.</param>
    public static ImmutableArray<SourceType> Of(ImmutableArray<SourceType> types, MixRule rule) =>
        [.. types.OrderBy((rule == MixRule.GlobalFirst ? GlobalFirst : LocalFirst).IndexOf)];
}
