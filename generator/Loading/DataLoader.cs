using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Notes;
using GeoBrief.Loading.Tables;
using GeoBrief.Loading.Yaml;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading;

/// <summary>Reads the data folder as a whole: every file, every problem, in one run.</summary>
public static class DataLoader
{
    /// <summary>
    /// The facts without what is wrong among them, and everything that is wrong. No value when site.yml or every market is unusable.
    /// With some markets asked for, the others are read too: they decide to whom a placement belongs, and what a sister market is.
    /// </summary>
    public static Outcome<DataSet> Load(FileTree tree, LoadOptions options)
    {
        var bag = new DiagnosticBag();
        var inputs = new InputFiles(tree, bag);
        var slugs = FolderCheck.Run(tree, bag);
        var asked = Asked(slugs, options.Markets, bag);
        var site = ReadSite(tree, inputs, bag);
        var readings = slugs.Select(slug => ReadMarket(slug, site.Client, inputs, bag)).ToImmutableArray();
        CrossReferences.CheckPrefixes(readings, bag);
        var client = OwnMentions.ClientSites(readings);
        var markets = readings
            .Select(reading => WithScan(reading, inputs, bag))
            .OfType<Market>()
            .Select(market => OwnMentions.LeaveOut(market, client, bag))
            .ToImmutableArray();
        var chosen = markets.Select(market => market.Slug).Where(asked.Contains).ToImmutableArray();
        CrossReferences.CheckTargets(readings, bag);
        var placements = ReadPlacements(readings, inputs, bag);
        var domains = ReadDomains(inputs, bag);
        var asOf = options.AsOf ?? site.AsOf ?? options.Today;
        CrossReferences.CheckSources(placements.Rows, bag);
        CrossReferences.CheckDates(placements.Rows, asOf, bag);
        CrossReferences.CheckScans(markets, asOf, bag);
        StatedFocus.Check(markets, placements.Rows, domains, bag);
        var isUsable = site.Site is not null && !chosen.IsEmpty;
        return bag.With(isUsable ? new DataSet(site.Site!, asOf, markets, placements, domains, inputs.Inputs(), chosen) : null);
    }

    private static ImmutableArray<Slug> Asked(ImmutableArray<Slug> slugs, ImmutableArray<string> wanted, DiagnosticBag bag)
    {
        if (wanted.IsEmpty)
        {
            return slugs;
        }

        var names = slugs.Select(slug => slug.Value).ToImmutableArray();
        foreach (var unknown in wanted.Where(name => !names.Contains(name)))
        {
            bag.Add(FileDiagnostics.UnknownMarket(DataPaths.Markets, unknown, unknown.Length == 0 ? null : NearestName.Find(unknown, names)));
        }

        return [.. slugs.Where(slug => wanted.Contains(slug.Value))];
    }

    private static SiteReading ReadSite(FileTree tree, InputFiles inputs, DiagnosticBag bag) => inputs.Text(DataPaths.Site) is { } text
        ? SiteReader.Read(DataPaths.Site, text, cell => LogoReader.Read(cell, tree, inputs, bag), bag)
        : new(null, null, null);

    private static MarketReading ReadMarket(Slug slug, string? client, InputFiles inputs, DiagnosticBag bag)
    {
        var file = DataPaths.InMarket(slug, DataPaths.MarketFile);
        return inputs.Text(file) is { } text ? MarketReader.Read(file, slug, text, client, bag) : new(slug, null, []);
    }

    /// <summary>The scan is read for its mistakes even where the market's statement cannot be used.</summary>
    private static Market? WithScan(MarketReading reading, InputFiles inputs, DiagnosticBag bag)
    {
        var notes = DataPaths.InMarket(reading.Slug, DataPaths.ScanFile);
        var table = DataPaths.InMarket(reading.Slug, DataPaths.MentionsFile);
        var rows = inputs.Table(table) is { } text ? MentionsReader.Read(table, text, bag) : [];
        var scan = ScanReader.Read(notes, inputs.Text(notes), rows, bag);
        return reading.Market is { } market ? market with { Scan = scan } : null;
    }

    private static PlacementSheet ReadPlacements(ImmutableArray<MarketReading> markets, InputFiles inputs, DiagnosticBag bag) =>
        inputs.Table(DataPaths.Placements) is { } text
            ? PlacementsReader.Read(DataPaths.Placements, text, markets.ToDictionary(reading => reading.Slug, reading => reading.Market), bag)
            : PlacementSheet.Empty;

    private static ImmutableDictionary<HostName, DomainFacts> ReadDomains(InputFiles inputs, DiagnosticBag bag) =>
        inputs.Table(DataPaths.Domains) is { } text
            ? DomainsReader.Read(DataPaths.Domains, text, bag)
            : ImmutableDictionary<HostName, DomainFacts>.Empty;
}
