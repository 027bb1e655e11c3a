using System.Collections.Immutable;

namespace GeoBrief.Cli;

/// <summary>Where a site goes, and how much of what stands there it replaces.</summary>
/// <param name="Folder">The output folder, as the user wrote it.</param>
/// <param name="Markets">The slugs that were built; empty when the site is whole. Pages of other markets are not to be removed.</param>
public sealed record PublishTarget(string Folder, ImmutableArray<string> Markets);
