using System.Collections.Immutable;
using GeoBrief.Primitives;
using GeoBrief.Rendering;

namespace GeoBrief;

/// <summary>All that a build depends on: the same request gives the same bytes.</summary>
/// <param name="Data">What the consultant wrote.</param>
/// <param name="Templates">What the site looks like and says; its views are compiled once, however many requests share them.</param>
/// <param name="AsOf">The day the report speaks of when the command line names one; it wins over <c>site.yml</c>.</param>
/// <param name="Today">The day it speaks of when neither names one.</param>
/// <param name="Markets">The slugs to build, distinct and ordinal; empty for all.</param>
/// <param name="KeepGoing">Whether bad rows are left out instead of stopping the build.</param>
/// <param name="Version">The version of the program, without source revision.</param>
public sealed record BuildRequest(
    FileTree Data,
    ReportTemplates Templates,
    DateOnly? AsOf,
    DateOnly Today,
    ImmutableArray<string> Markets,
    bool KeepGoing,
    string Version)
{
    /// <summary>Where finished files wait until they are published; what it is changes no byte.</summary>
    public IContentStore Contents { get; init; } = new MemoryStore();
}
