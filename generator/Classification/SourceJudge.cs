using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Classification;

/// <summary>
/// Says whom a source speaks to, seen from one market (R1), or from none. A verdict follows from what is known of the
/// host and from what its row says of it, so rows that agree in both share one.
/// </summary>
internal sealed class SourceJudge(Market? market, SourceReadings readings)
{
    private readonly Dictionary<(SourceReading Reading, CountryFocus? Focus, SourceType Type), SourceVerdict> verdicts = [];

    public SourceVerdict Judge(HostName host, HostName domain, CountryFocus? focus, SourceType type)
    {
        var reading = readings.Of(host, domain);
        if (!verdicts.TryGetValue((reading, focus, type), out var verdict))
        {
            verdict = Decide(reading, focus, type);
            verdicts.Add((reading, focus, type), verdict);
        }

        return verdict;
    }

    // R1: a person's word, the row's before the domain's; then the clues; then the type alone; then nothing.
    private SourceVerdict Decide(SourceReading reading, CountryFocus? focus, SourceType type)
    {
        var stated = reading.Known?.Statement;
        var clues = stated is { } statement
            ? reading.Clues.Insert(0, WrittenClue(statement.Focus, statement.Row))
            : reading.Clues;
        if (focus is { } word)
        {
            return Written(word, clues.Insert(0, WrittenClue(word, null)));
        }

        if (stated is { } known)
        {
            return Written(known.Focus, clues);
        }

        return reading.Available > 0 ? FromClues(reading) : ByTypeAlone(type);
    }

    private SourceVerdict Written(CountryFocus word, ImmutableArray<Clue> clues)
    {
        var (scope, country) = word switch
        {
            { Kind: FocusKind.Global } => (Scope.Global, null),
            { Kind: FocusKind.Country, Country: { } code } => (ScopeOf(code), word.Country),
            _ when market is not null => (Scope.Local, market.Country),
            _ => (Scope.Unknown, (CountryCode?)null), // "local" to no market says nothing
        };
        var confidence = scope == Scope.Unknown ? Confidence.None : Confidence.High;
        return new(scope, country, confidence, ScopeBasis.Written, false, false, clues);
    }

    private SourceVerdict FromClues(SourceReading reading)
    {
        var scope = reading.Label switch
        {
            SourceLabel.Tied or SourceLabel.Leaning => ScopeOf(reading.Country!.Value),
            SourceLabel.Global => Scope.Global,
            _ => Scope.Unknown,
        };
        return new(
            scope,
            reading.Country,
            reading.Confidence,
            ScopeBasis.Clues,
            reading.Label == SourceLabel.Leaning,
            reading.EndingAndAudienceDisagree,
            reading.Clues);
    }

    private SourceVerdict ByTypeAlone(SourceType type)
    {
        Scope? scope = type switch
        {
            SourceType.GlobalPublication => Scope.Global,
            SourceType.LocalPress or SourceType.LocalDirectory when market is not null => Scope.Local,
            _ => null,
        };
        if (scope is not { } decided)
        {
            return new(Scope.Unknown, null, Confidence.None, ScopeBasis.Nothing, false, false, []);
        }

        var country = decided == Scope.Local ? market?.Country : null;
        var clue = new Clue(ClueKind.TypeAlone, country, Fraction.One, 0, SourceTypeNames.Of(type), null);
        return new(decided, country, Confidence.Low, ScopeBasis.TypeAlone, false, false, [clue]);
    }

    // R2: a secondary market is another country too.
    private Scope ScopeOf(CountryCode country) =>
        market is not null && market.HomeCountries.Contains(country) ? Scope.Local : Scope.OtherCountry;

    private static Clue WrittenClue(CountryFocus word, RowReference? row)
    {
        var detail = word.Kind switch
        {
            FocusKind.Global => "global",
            FocusKind.Local => "local",
            _ => word.Country?.Value ?? "",
        };
        return new(ClueKind.Statement, word.Country, Fraction.One, 0, detail, row);
    }
}
