using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Loading.Tables;

/// <summary>What is known of referring domains: <c>domains.csv</c>.</summary>
public static class DomainsReader
{
    // ISO codes have two or three letters, and AI, HR, IT and PR are subjects (R3); no English name of a country is so short.
    private const int LongestCode = 3;

    private static readonly TableSchema Schema = new(
        ["domain", "country", "share", "inbound_share", "language", "authority", "topics", "presence", "note"], required: ["domain"]);

    /// <summary>The domains with their rows put together; a row with an error adds nothing.</summary>
    public static ImmutableDictionary<HostName, DomainFacts> Read(RelativePath file, DecodedText text, DiagnosticBag bag)
    {
        if (TableReader.Read(file, text, Schema, bag) is not { } table)
        {
            return ImmutableDictionary<HostName, DomainFacts>.Empty;
        }

        var domains = new Dictionary<HostName, DomainRows>();
        foreach (var row in table.Rows())
        {
            if (ReadRow(row, bag) is not { } facts)
            {
                continue;
            }

            if (!domains.TryGetValue(facts.Host, out var rows))
            {
                domains.Add(facts.Host, rows = new DomainRows(facts.Host));
            }

            rows.Add(row, facts, bag);
        }

        return domains.Where(domain => !domain.Value.IsEmpty).ToImmutableDictionary(domain => domain.Key, domain => domain.Value.Facts());
    }

    /// <summary>What one row says by itself.</summary>
    private static DomainFacts? ReadRow(TableRow row, DiagnosticBag bag)
    {
        var errors = bag.Errors;
        var host = row.RequiredCell("domain", bag) is { } domain ? HostField.Read(domain, bag) : null;
        var share = ShareField.Read(row.Cell("share"), bag);
        var inbound = ShareField.Read(row.Cell("inbound_share"), bag);
        var part = SharedColumn(row);
        var country = part is null ? null : CountryOfShare(row, part, bag);
        var focus = part is null ? Statement(row.Cell("country"), bag) : null;
        var language = LanguageField.Read(row.Cell("language"), bag);
        var authority = AuthorityField.Read(row.Cell("authority"), bag);
        var presence = CountryField.Read(row.Cell("presence"), bag);
        if (host is not { } found || bag.Errors > errors)
        {
            return null;
        }

        var note = TextField.Read(row.Cell("note"), bag);
        var (topics, countries) = Topics(TextField.Read(row.Cell("topics"), bag) ?? "");
        return new DomainFacts
        {
            Host = found.Source,
            Audience = Shares(country, share, row.Row),
            InboundLinks = Shares(country, inbound, row.Row),
            Statement = focus is { } word ? new(word, note, row.Row) : null,
            Language = language,
            Authority = authority,
            Topics = topics,
            TopicCountries = countries,
            Presence = presence,
            Note = note ?? "",
            Rows = [row.Row],
        };
    }

    /// <summary>The first column that gives a share, so that the country beside it is a fact and no statement; null when none does.</summary>
    private static string? SharedColumn(TableRow row) =>
        !row.Cell("share").IsBlank ? "share" : !row.Cell("inbound_share").IsBlank ? "inbound_share" : null;

    private static CountryCode? CountryOfShare(TableRow row, string column, DiagnosticBag bag)
    {
        var cell = row.Cell("country");
        if (cell.IsBlank)
        {
            bag.Add(TableDiagnostics.RequiredCell(row.Cell(column).At, "country"));
        }

        return CountryField.Read(cell, bag);
    }

    private static ImmutableArray<CountryShare> Shares(CountryCode? country, decimal? share, RowReference row) =>
        country is { } where && share is { } part ? [new(where, part, row)] : [];

    private static CountryFocus? Statement(Cell cell, DiagnosticBag bag)
    {
        var focus = FocusField.Read(cell, bag);
        if (focus is not { Kind: FocusKind.Local })
        {
            return focus;
        }

        bag.Add(TableDiagnostics.LocalNeedsMarket(cell.At, cell.Field));
        return null;
    }

    /// <summary>Subjects parted by semicolons; those that are the name of a country, and no code, stand apart (R3).</summary>
    private static (ImmutableArray<string> Topics, ImmutableArray<CountryCode> Countries) Topics(string text)
    {
        var topics = ImmutableArray.CreateBuilder<string>();
        var countries = ImmutableArray.CreateBuilder<CountryCode>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length > LongestCode && Countries.Find(part).Country is { } country)
            {
                countries.Add(country.Code);
            }
            else
            {
                topics.Add(part);
            }
        }

        return (topics.ToImmutable(), countries.ToImmutable());
    }
}
