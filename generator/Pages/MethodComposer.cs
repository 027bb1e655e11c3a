using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Model;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Pages;

/// <summary>How each figure is made, and what it was made from.</summary>
public static class MethodComposer
{
    private const int MostFiles = 48;

    private static readonly ImmutableArray<string> Terms =
    [
        "placement", "referring-domain", "anchor", "cctld", "gtld", "association", "local", "global", "other-country", "mix",
        "local-first", "target-statement", "link-gap", "source-type", "range", "authority", "rel",
    ];

    /// <summary>The page.</summary>
    public static MethodPage Compose(DataSet data, Shells shells) => new()
    {
        Shell = shells.Top(
            RelativePath.Of("method.html"),
            new("title.method"),
            ("figures", "section.figures"),
            ("policy", "section.policy"),
            ("glossary", "section.glossary"),
            ("sources", "section.inputs"),
            ("tables", "section.tables"),
            ("limits", "section.limits")),
        Notes = [.. Notes(data.Site.Policy)],
        Policy = [.. PolicySettings.Groups.Select(group => new PolicyRows(
            new($"policy-group.{group.Name}"), [.. group.Settings.Select(setting => Row(setting, data.Site.Policy))]))],
        Glossary = [.. Terms.Select(term => $"glossary.{term}")],
        Sources = [.. Sources(data)],
        Tables = [.. EmbeddedTables.All.Select(table => new ReferenceRow(
            new($"table.{Path.GetFileNameWithoutExtension(table.File)}"), table.File, table.CheckedOn))],
    };

    private static IEnumerable<MethodNote> Notes(Policy policy)
    {
        yield return Note(
            "scope",
            ("ending", Sentences.Number(policy.Sources.EndingWeight)),
            ("audience", Sentences.Number(policy.Sources.AudienceWeight)),
            ("presence", Sentences.Number(policy.Sources.PresenceWeight)),
            ("topics", Sentences.Number(policy.Sources.TopicsWeight)),
            ("inbound", Sentences.Number(policy.Sources.InboundLinksWeight)),
            ("local", Sentences.Number(policy.Sources.LocalScore)),
            ("leaning", Sentences.Number(policy.Sources.LeaningScore)),
            ("lead", Sentences.Number(policy.Sources.ScoreLead)));
        yield return Note("target", ("full", Sentences.Number(policy.Scan.MentionsForFullVote)), ("prior", Sentences.Number(policy.Scan.PriorVotes)));
        yield return Note("range", ("min", Sentences.Number(policy.Scan.CompetitorsMin)), ("max", Sentences.Number(policy.Scan.CompetitorsMax)));
        yield return Note(
            "verdict",
            ("local", new ShareValue(policy.Scan.LocalVerdictShare)),
            ("global", new ShareValue(policy.Scan.GlobalVerdictShare)),
            ("min", Sentences.Number(policy.Scan.CompetitorsMin)),
            ("agreement", new ShareValue(policy.Scan.LikelyAgreement)));
        yield return Note("actual", ("min", Sentences.Number(policy.Mix.PlacementsForShare)));
        yield return Note("plan", ("floor", new ShareValue(policy.Mix.FloorLocalShare)));
        yield return Note("pilot", ("highest", Sentences.Number(PilotScores.Highest)), ("lead", Sentences.Number(policy.Balance.RespondingLead)));
        yield return Flags(policy.RedFlags);
        yield return Note(
            "balance",
            ("excess", new ShareValue(policy.Balance.SwampExcess)),
            ("local", Sentences.Number(policy.Balance.SwampSample)),
            ("same", new ShareValue(policy.Balance.SameSourcesShare)),
            ("target", new ShareValue(policy.Balance.TugTarget)),
            ("min", Sentences.Number(policy.Balance.Sample)));
        yield return Note(
            "checks",
            ("audience", new ShareValue(policy.Ledger.HomeAudience)),
            ("latest", Sentences.Number(policy.Ledger.Latest)),
            ("failures", Sentences.Number(policy.Ledger.PatternFailures)),
            ("share", new ShareValue(policy.Ledger.PatternShare)),
            ("sample", Sentences.Number(policy.Ledger.PatternSample)));
    }

    private static MethodNote Flags(RedFlagPolicy policy) => Note(
        "flags",
        ("sample", Sentences.Number(policy.Sample)),
        ("wrong", new ShareValue(policy.WrongPageAct)),
        ("foreign", Sentences.Number(policy.ForeignAnchorAct)),
        ("home", new ShareValue(policy.HomeHeavy.Watch)),
        ("language", new ShareValue(policy.LanguageMismatch.Watch)),
        ("topic", new ShareValue(policy.OffTopic.Watch)),
        ("sister", new ShareValue(policy.SisterCountryHeavy.Watch)),
        ("source", new ShareValue(policy.OneLinkSource.Watch)),
        ("sourceSample", Sentences.Number(policy.OneLinkSourceSample)),
        ("domains", Sentences.Number(policy.LocalDomains)),
        ("hub", new ShareValue(policy.HubOnly)));

    private static MethodNote Note(string name, params ReadOnlySpan<(string Name, PhraseValue Value)> arguments) =>
        new(new($"method.{name}.title"), new($"method.{name}", arguments));

    private static PolicyRow Row(PolicySetting setting, Policy policy)
    {
        var (standard, inForce) = (setting.Read(Policy.Default), setting.Read(policy));
        return new(
            new($"policy.{setting.Name}"),
            setting.Name,
            Written(setting, standard),
            Written(setting, inForce),
            standard != inForce,
            new(setting.FromArticle ? "policy.article" : "policy.ours"));
    }

    private static string Written(PolicySetting setting, decimal value) => setting.Whole
        ? value.ToString("0", CultureInfo.InvariantCulture)
        : value.ToString("0.00##", CultureInfo.InvariantCulture);

    private static IEnumerable<SourceRow> Sources(DataSet data)
    {
        var ofMarkets = data.Markets.SelectMany(SourcesOf).ToList();
        foreach (var row in ofMarkets.Take(MostFiles))
        {
            yield return row;
        }

        if (ofMarkets.Count > MostFiles)
        {
            yield return new("markets/", "", new("input.more", ("count", Sentences.Number(ofMarkets.Count - MostFiles))));
        }

        if (!data.Placements.Rows.IsEmpty)
        {
            yield return new("placements.csv", Count(data.Placements.Rows.Length), new("input.placements"));
        }

        if (!data.Domains.IsEmpty)
        {
            yield return new("domains.csv", Count(data.Domains.Count), new("input.domains"));
        }
    }

    private static IEnumerable<SourceRow> SourcesOf(Market market)
    {
        yield return new(market.Row.File.Value, "", new("input.market", ("market", market.Name)));
        if (market.Scan is { } scan)
        {
            yield return new(
                scan.Row.File.Value,
                Count(scan.Competitors.Sum(competitor => competitor.Mentions.Length)),
                new("input.scan", ("market", market.Name)));
        }
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
