using System.Collections.Immutable;

namespace GeoBrief.Pages;

/// <summary>How each figure is made, which thresholds are in force, what the words mean, and where the limits are.</summary>
public sealed record MethodPage : PageModel
{
    /// <summary>How each kind of figure is made, with the thresholds in force.</summary>
    public required ImmutableArray<MethodNote> Notes { get; init; }

    /// <summary>The thresholds in force, by what they are about.</summary>
    public required ImmutableArray<PolicyRows> Policy { get; init; }

    /// <summary>The tables of facts that came with the program.</summary>
    public required ImmutableArray<ReferenceRow> Tables { get; init; }

    /// <summary>The keys of the glossary's terms in the texts.</summary>
    public required ImmutableArray<string> Glossary { get; init; }

    /// <summary>What the report was made from.</summary>
    public required ImmutableArray<SourceRow> Sources { get; init; }
}
