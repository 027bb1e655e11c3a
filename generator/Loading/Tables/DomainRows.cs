using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Tables;

/// <summary>The rows of one domain, put together as they come: shares add up, lists grow, and a single value is the first written.</summary>
internal sealed class DomainRows(HostName host)
{
    private readonly List<DomainFacts> rows = [];
    private readonly DomainShares audience = new(host, "share");
    private readonly DomainShares inboundLinks = new(host, "inbound_share");
    private DomainStatement? statement;
    private LanguageTag? language;
    private int? authority;
    private CountryCode? presence;

    /// <summary>Whether every row was refused.</summary>
    public bool IsEmpty => rows.Count == 0;

    /// <summary>Adds a row, or reports why it contradicts those before it and leaves it out.</summary>
    public void Add(TableRow row, DomainFacts facts, DiagnosticBag bag)
    {
        if (!Agrees(row, facts, bag))
        {
            return;
        }

        audience.Add(facts.Audience);
        inboundLinks.Add(facts.InboundLinks);
        statement = statement is { Reason: null } bare ? bare with { Reason = facts.Statement?.Reason } : statement ?? facts.Statement;
        language = First(language, facts.Language, "language", row, bag);
        authority = First(authority, facts.Authority, "authority", row, bag);
        presence = First(presence, facts.Presence, "presence", row, bag);
        rows.Add(facts);
    }

    /// <summary>What all rows say together.</summary>
    public DomainFacts Facts() => new()
    {
        Host = host,
        Audience = audience.LargestFirst(),
        InboundLinks = inboundLinks.LargestFirst(),
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
        if (statement is { } before && facts.Statement is { } now && before.Focus != now.Focus)
        {
            bag.Add(TableDiagnostics.StatementsConflict(row.Cell("country").At, host.Value, "country", before.Row.First));
            return false;
        }

        return audience.Agree(row, facts.Audience, bag) & inboundLinks.Agree(row, facts.InboundLinks, bag);
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
