using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Yaml;

/// <summary>Reads a market.yml.</summary>
public static class MarketReader
{
    private const int FirstPlanYear = 2000;
    private const int LastPlanYear = 2100;
    private const int MaxLinksPerPhase = 1000;

    private static readonly ImmutableArray<int> DefaultLinksPerPhase = [2, 3, 3];

    /// <summary>What the text says; <paramref name="client"/> is the client's name, null when site.yml does not give it.</summary>
    public static MarketReading Read(RelativePath file, Slug slug, string text, string? client, DiagnosticBag bag)
    {
        if (YamlDocument.Read(file, text, 1, bag) is not { } mapping)
        {
            return new(slug, null, []);
        }

        var keys = new YamlKeys(
            mapping, "", bag, "name", "country", "language", "countries", "secondary_markets", "mix_rule", "page_type", "target_page", "pages",
            "url_prefixes", "queries", "topics", "places", "brand_terms", "source_types", "owner", "plan", "pilot", "main_revenue", "launched");
        var name = keys.Required("name", "Write 'name: ' and the market's name as the client calls it.") is { } named ? TextField.Read(named, bag) : null;
        var language = keys.Required("language", "Write the language of its pages, such as es.") is { } tag ? LanguageField.Read(tag, bag) : null;
        var page = keys.Required("target_page", "Write the address of the page that links are to point to.");
        var target = page is null ? null : AddressField.Read(page, bag);
        var place = MarketPlace.Read(keys, target, bag);
        if (target is { IsRoot: true } && place.PageType != PageType.CcTld)
        {
            bag.Add(StatementDiagnostics.HomePage(page!.At, target.Text)); // R20, P60
        }

        var rule = keys.Cell("mix_rule") is { } written ? ChoiceField.Read(written, Choices.MixRules, bag) : null;
        var mixRule = rule ?? (place.PageType is PageType.Language or PageType.Global ? MixRule.GlobalFirst : MixRule.LocalFirst); // P44
        var prefixes = ReadPrefixes(keys, bag);
        var pages = ReadPages(file, keys, mixRule, bag);
        var (queries, topics, places, brandTerms) = (keys.Texts("queries"), keys.Texts("topics"), keys.Texts("places"), keys.Texts("brand_terms"));
        var sourceTypes = ReadSourceTypes(keys, bag);
        var owner = keys.Text("owner");
        var plan = keys.Mapping("plan") is { } inputs ? ReadPlan(inputs, bag) : null;
        var pilot = keys.Mapping("pilot") is { } scores ? ReadPilot(scores, bag) : null;
        var mainRevenue = keys.Cell("main_revenue") is { } main && BooleanField.Read(main, bag) == true;
        var launched = keys.Cell("launched") is { } day ? DateField.Read(day, bag) : null;
        if (name is null || language is not { } spoken || target is null || place.IsNowhere)
        {
            return new(slug, null, prefixes);
        }

        var market = new Market
        {
            Slug = slug,
            Name = name,
            Country = place.Country,
            Language = spoken,
            Countries = place.Countries,
            SecondaryMarkets = place.Secondary,
            MixRule = mixRule,
            PageType = place.PageType,
            TargetPage = target,
            Pages = pages,
            UrlPrefixes = prefixes.IsEmpty ? [target] : [.. prefixes.Select(prefix => prefix.Address)], // R19
            Queries = queries,
            Topics = topics,
            Places = places,
            BrandTerms = brandTerms.IsEmpty && client is not null ? [client] : brandTerms, // R16
            SourceTypes = sourceTypes,
            Owner = owner,
            Plan = plan,
            Pilot = pilot,
            MainRevenue = mainRevenue,
            Launched = launched,
            Row = new RowReference(file, 1, new SourceText(file, text.TrimEnd()).LineCount),
        };
        return new(slug, market, prefixes);
    }

    private static ImmutableArray<(WebAddress Address, SourceLocation At)> ReadPrefixes(YamlKeys keys, DiagnosticBag bag) =>
        [.. keys.Cells("url_prefixes").SelectMany(cell => AddressField.Read(cell, bag) is { } address ? new[] { (address, cell.At) } : [])];

    private static ImmutableArray<KeyPage> ReadPages(RelativePath file, YamlKeys keys, MixRule inherited, DiagnosticBag bag)
    {
        var pages = ImmutableArray.CreateBuilder<KeyPage>();
        foreach (var mapping in keys.Mappings("pages"))
        {
            var page = new YamlKeys(mapping, "pages.", bag, "url", "mix_rule");
            var rule = page.Cell("mix_rule") is { } written ? ChoiceField.Read(written, Choices.MixRules, bag) : null;
            if (page.Required("url", "Write the address of the page.") is { } cell && AddressField.Read(cell, bag) is { } url)
            {
                pages.Add(new(url, rule ?? inherited, new RowReference(file, mapping.At.Line)));
            }
        }

        return pages.ToImmutable();
    }

    private static ImmutableArray<SourceType> ReadSourceTypes(YamlKeys keys, DiagnosticBag bag)
    {
        var cells = keys.Cells("source_types");
        ImmutableArray<SourceType> types = [.. cells.Select(cell => SourceTypeField.ReadStrict(cell, bag)).OfType<SourceType>().Distinct()];
        if (cells.Length > 0 && types.Length is < 3 or > 4 && cells.Length is < 3 or > 4)
        {
            bag.Add(StatementDiagnostics.SourceTypeCount(keys.PlaceOf("source_types"), [.. types.Select(SourceTypeNames.Of)])); // P61
        }

        return types;
    }

    private static PlanInputs? ReadPlan(YamlMapping mapping, DiagnosticBag bag)
    {
        var keys = new YamlKeys(mapping, "plan.", bag, "starts", "links_per_phase", "responding");
        var starts = keys.Required("starts", "Write the plan's first day, such as 2026-09-01.") is { } day ? PlanStart(day, bag) : null;
        var cells = keys.Cells("links_per_phase");
        ImmutableArray<int> links = [.. cells.Select(cell => WholeNumberField.Read(cell, 0, MaxLinksPerPhase, bag)).OfType<int>()];
        if (cells.Length is not (0 or 3))
        {
            bag.Add(StatementDiagnostics.LinksPerPhase(keys.PlaceOf("links_per_phase"), cells.Length));
        }

        var responding = keys.Cell("responding") is { } word ? BooleanField.Read(word, bag) : null;
        return starts is { } first ? new(first, links.Length == 3 ? links : DefaultLinksPerPhase, responding) : null;
    }

    private static PilotScores? ReadPilot(YamlMapping mapping, DiagnosticBag bag)
    {
        var keys = new YamlKeys(mapping, "pilot.", bag, "offer", "shipping", "support", "pricing");
        var scores = new PilotScores(Score("offer"), Score("shipping"), Score("support"), Score("pricing"));
        return scores == new PilotScores(null, null, null, null) ? null : scores;

        int? Score(string name) => keys.Cell(name) is { } cell ? WholeNumberField.Read(cell, 0, PilotScores.Highest, bag) : null; // P115
    }

    /// <summary>A slip in the year would plan for another century, and ninety days after the last of all days there is none.</summary>
    private static DateOnly? PlanStart(Cell cell, DiagnosticBag bag)
    {
        var date = DateField.Read(cell, bag);
        if (date is not { Year: < FirstPlanYear or > LastPlanYear })
        {
            return date;
        }

        bag.Add(StatementDiagnostics.PlanYear(cell.At, cell.Value, FirstPlanYear, LastPlanYear));
        return null;
    }
}
