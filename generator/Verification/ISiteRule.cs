using System.Collections.Immutable;
using GeoBrief.Diagnostics;

namespace GeoBrief.Verification;

/// <summary>A rule that needs the whole site; it runs once, after every page was read.</summary>
internal interface ISiteRule
{
    /// <summary>Gives what is wrong, in any order.</summary>
    IEnumerable<Diagnostic> Check(SiteReading site, ImmutableArray<PageFacts> pages);
}
