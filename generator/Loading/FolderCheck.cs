using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Loading;

/// <summary>Checks the data folder against the names of the contract, before any file is read.</summary>
internal sealed partial class FolderCheck
{
    private readonly FileTree tree;
    private readonly DiagnosticBag bag;
    private readonly ILookup<RelativePath, RelativePath> files;
    private readonly ILookup<RelativePath, RelativePath> folders;
    private readonly HashSet<RelativePath> faulty;

    private FolderCheck(FileTree tree, DiagnosticBag bag)
    {
        this.tree = tree;
        this.bag = bag;
        files = tree.Files.ToLookup(file => file.Folder);
        folders = tree.Folders.ToLookup(folder => folder.Folder);
        faulty = [.. tree.Faults.Select(fault => fault.Path)];
    }

    /// <summary>The markets that have a readable name and a market.yml, ordinally.</summary>
    public static ImmutableArray<Slug> Run(FileTree tree, DiagnosticBag bag)
    {
        var check = new FolderCheck(tree, bag);
        bag.AddRange(tree.Faults.Select(FileDiagnostics.Fault));
        check.CheckTop();
        var slugs = check.CheckMarkets();
        check.CheckMonths();
        check.SayWhatIsNotReadYet();
        return slugs;
    }

    private void CheckTop()
    {
        CheckKinds(default, DataPaths.TopFiles, DataPaths.TopFolders);
        if (!tree.Contains(DataPaths.Site) && !IsAccountedFor(DataPaths.Site))
        {
            bag.Add(FileDiagnostics.NoSite(DataPaths.Site));
        }
    }

    private ImmutableArray<Slug> CheckMarkets()
    {
        if (!folders[DataPaths.Markets].Any() && !IsAccountedFor(DataPaths.Markets))
        {
            bag.Add(FileDiagnostics.NoMarket(DataPaths.Markets));
        }

        var slugs = ImmutableArray.CreateBuilder<Slug>();
        foreach (var folder in folders[DataPaths.Markets].Where(IsOfInterest))
        {
            CheckKinds(folder, DataPaths.MarketFiles, [DataPaths.PagesFolder]);
            if (!Slug.TryParse(folder.Name, out var slug))
            {
                bag.Add(FileDiagnostics.BadSlug(folder, SlugFor(folder.Name)));
                continue;
            }

            var statement = DataPaths.InMarket(slug, DataPaths.MarketFile);
            if (tree.Contains(statement))
            {
                slugs.Add(slug);
            }
            else if (!IsAccountedFor(statement))
            {
                bag.Add(FileDiagnostics.NoMarketFile(statement));
            }
        }

        return slugs.ToImmutable();
    }

    private void CheckMonths()
    {
        foreach (var file in files[DataPaths.Reviews].Where(IsOfInterest))
        {
            var name = file.Name;
            if (!name.EndsWith(DataPaths.ReviewEnding, StringComparison.Ordinal) || !MonthField.TryParse(name[..^DataPaths.ReviewEnding.Length], out _))
            {
                bag.Add(FileDiagnostics.NoMonth(file, "like 2026-09.md"));
            }
        }

        foreach (var folder in folders[DataPaths.Reviews].Where(IsOfInterest))
        {
            bag.Add(FileDiagnostics.FolderForFile(folder));
        }

        foreach (var file in files[DataPaths.Performance].Where(IsOfInterest))
        {
            bag.Add(FileDiagnostics.FileForFolder(file));
        }

        foreach (var folder in folders[DataPaths.Performance].Where(IsOfInterest))
        {
            if (!MonthField.TryParse(folder.Name, out _))
            {
                bag.Add(FileDiagnostics.NoMonth(folder, "like 2026-09"));
            }

            CheckKinds(folder, DataPaths.MonthFiles, []);
        }
    }

    private void SayWhatIsNotReadYet()
    {
        var pages = folders[DataPaths.Markets].Select(market => RelativePath.Of($"{market}/{DataPaths.PagesFolder}")).Where(IsFolder).ToList();
        List<RelativePath> found = [.. pages.Take(1), .. new[] { DataPaths.Performance, DataPaths.Reviews }.Where(IsFolder)];
        if (found.Count > 0)
        {
            var names = found.Select(folder => folder == pages.FirstOrDefault() ? "markets/*/pages/" : $"{folder}/");
            bag.Add(FileDiagnostics.NotReadYet(found[0], names));
        }
    }

    /// <summary>Known names that are of the other kind, and unknown ones that look like a known one.</summary>
    private void CheckKinds(RelativePath parent, ImmutableArray<string> knownFiles, ImmutableArray<string> knownFolders)
    {
        bag.AddRange(files[parent].Where(file => knownFolders.Contains(file.Name)).Select(FileDiagnostics.FileForFolder));
        bag.AddRange(folders[parent].Where(folder => knownFiles.Contains(folder.Name)).Select(FileDiagnostics.FolderForFile));
        var known = knownFiles.AddRange(knownFolders);
        foreach (var path in files[parent].Concat(folders[parent]).Where(path => IsOfInterest(path) && !known.Contains(path.Name)))
        {
            var near = known.FirstOrDefault(name => name.Equals(path.Name, StringComparison.OrdinalIgnoreCase)) ?? NearestName.Find(path.Name, known);
            if (near is not null)
            {
                bag.Add(FileDiagnostics.NearName(path, near));
            }
        }
    }

    private bool IsFolder(RelativePath path) => tree.Folders.BinarySearch(path) >= 0;

    /// <summary>Whether an error was reported at this very path, so that its absence is no second one.</summary>
    private bool IsAccountedFor(RelativePath path) => faulty.Contains(path) || IsFolder(path) || tree.Contains(path);

    /// <summary>Whether a person put it there; systems and tools leave files of their own.</summary>
    private static bool IsOfInterest(RelativePath path) => !path.Name.StartsWith('.') && path.Name is not ("Thumbs.db" or "desktop.ini");

    private static string? SlugFor(string name)
    {
        var folded = NotInSlug().Replace(NameFolding.Fold(name), "-").Trim('-');
        return Slug.TryParse(folded, out var slug) ? slug.Value : null;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotInSlug();
}
