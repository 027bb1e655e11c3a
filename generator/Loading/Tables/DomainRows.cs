using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Tables;

/// <summary>The rows of one domain, put together as they come: shares add up, lists grow, and a single value is the first written.</summary>
internal sealed class DomainRows(HostName host)
{
    // Shares come rounded to a whole percent or two decimals (R3).
    private const decimal RoundingTolerance = 0.01m;

    private readonly List<DomainFacts> rows = [];
    private readonly Dictionary<CountryCode, AudienceShare> audience = [];
    private CountryFocus? statement;
    private int statementLine;
    private LanguageTag? language;
    private int? authority;
    private CountryCode? presence;
    private decimal sum;

    /// <summary>Whether every row was refused.</summary>
    public bool IsEmpty => rows.Count == 0;

    /// <summary>Adds a row, or reports why it contradicts those before it and leaves it out.</summary>
    public void Add(TableRow row, DomainFacts facts, DiagnosticBag bag)
    {
        if (!Agrees(row, facts, bag))
        {
            return;
        }

        foreach (var share in facts.Audience.Where(share => audience.TryAdd(share.Country, share)))
        {
            sum += share.Share;
        }

        if (statement is null && facts.Statement is { } said)
        {
            (statement, statementLine) = (said, row.Row.First);
        }

        language = First(language, facts.Language, "language", row, bag);
        authority = First(authority, facts.Authority, "authority", row, bag);
        presence = First(presence, facts.Presence, "presence", row, bag);
        rows.Add(facts);
    }

    /// <summary>What all rows say together.</summary>
    public DomainFacts Facts() => new()
    {
        Host = host,
        Audience = [.. audience.Values.OrderByDescending(share => share.Share).ThenBy(share => share.Country)],
        Statement = statement,
        Language = language,
        Authority = authority,
        Topics = [.. rows.SelectMany(row => row.Topics).Distinct(StringComparer.Ordinal)],
        TopicCountries = [.. rows.SelectMany(row => row.TopicCountries).Distinct()],
        Presence = presence,
        Note = string.Join('\n', rows.Select(row => row.Note).Where(note => note.Length > 0).Distinct(StringComparer.Ordinal)),
        Rows = [.. rows.SelectMany(row => row.Rows)],
    };

    private bool Agrees(TableRow row, DomainFacts facts, DiagnosticBag bag)
    {
        if (statement is { } before && facts.Statement is { } now && before != now)
        {
            bag.Add(TableDiagnostics.StatementsConflict(row.Cell("country").At, host.Value, "country", statementLine));
            return false;
        }

        foreach (var share in facts.Audience)
        {
            if (audience.TryGetValue(share.Country, out var known))
            {
                if (known.Share != share.Share)
                {
                    bag.Add(TableDiagnostics.StatementsConflict(row.Cell("share").At, host.Value, "share", known.Row.First));
                    return false;
                }
            }
            else if (sum + share.Share > 1 + RoundingTolerance)
            {
                bag.Add(TableDiagnostics.SharesAboveOne(row.Cell("share").At, host.Value, sum + share.Share));
                return false;
            }
        }

        return true;
    }

    private T? First<T>(T? first, T? later, string column, TableRow row, DiagnosticBag bag)
        where T : struct
    {
        if (first is { } value && later is { } other && !value.Equals(other))
        {
            bag.Add(TableDiagnostics.LaterValueIgnored(row.Cell(column).At, host.Value, column));
        }

        return first ?? later;
    }
}
