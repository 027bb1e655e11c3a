using System.Collections.Immutable;

namespace GeoBrief.Cli;

/// <summary>Where a site goes.</summary>
/// <param name="Folder">The output folder, as the user wrote it.</param>
/// <param name="InputFolders">The folders that were read, as the user wrote them; the output must not overlap them.</param>
public sealed record PublishTarget(string Folder, ImmutableArray<string> InputFolders);
