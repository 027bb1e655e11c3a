using System.Collections.Immutable;

namespace GeoBrief.Cli;

/// <summary>What the command line asks for.</summary>
/// <param name="Data">The data folder, as the user wrote it.</param>
/// <param name="Templates">The folder of templates that lies over the stock ones, as the user wrote it.</param>
/// <param name="NamesTemplates">Whether the user wrote it; if not, the stock templates do without it.</param>
/// <param name="Output">The folder of the site, as the user wrote it.</param>
/// <param name="AsOf">The day the report speaks of; null to leave it to <c>site.yml</c> or today.</param>
/// <param name="Markets">The slugs to build, distinct and ordinal; empty for all.</param>
/// <param name="KeepGoing">Whether to publish without the bad rows.</param>
/// <param name="Strict">Whether warnings count as errors.</param>
/// <param name="Verbose">Whether everything is shown: notes, repeated diagnostics, timings.</param>
/// <param name="Writes">Whether the site is published; <c>check</c> leaves that out.</param>
public sealed record BuildOptions(
    string Data,
    string Templates,
    bool NamesTemplates,
    string Output,
    DateOnly? AsOf,
    ImmutableArray<string> Markets,
    bool KeepGoing,
    bool Strict,
    bool Verbose,
    bool Writes);
