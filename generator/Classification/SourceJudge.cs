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
    private readonly Dictionary<(SourceReading Reading, CountryFocus? Focus, string? Reason, SourceType Type), SourceVerdict> verdicts = [];

    /// <summary>The verdict on a source.</summary>
    /// <param name="host">The host as written.</param>
    /// <param name="domain">Its registrable domain.</param>
    /// <param name="focus">A person's word in the row that names it.</param>
    /// <param name="reason">Why they wrote it (P21); says nothing without a word.</param>
    /// <param name="type">What it is.</param>
    public SourceVerdict Judge(HostName host, HostName domain, CountryFocus? focus, string? reason, SourceType type)
    {
        var reading = readings.Of(host, domain);
        var key = (reading, focus, focus is null ? null : reason, type);
        if (!verdicts.TryGetValue(key, out var verdict))
        {
            verdict = Decide(reading, focus, reason, type);
            verdicts.Add(key, verdict);
        }

        return verdict;
    }

    // R1: a person's word, the row's before the domain's; then the clues; then the type alone; then nothing.
    private SourceVerdict Decide(SourceReading reading, CountryFocus? focus, string? reason, SourceType type)
    {
        var stated = reading.Known?.Statement;
        var clues = stated is { } statement
            ? reading.Clues.Insert(0, WrittenClue(statement.Focus, statement.Row))
            : reading.Clues;
        if (focus is { } word)
        {
            return Written(word, reason, reading, clues.Insert(0, WrittenClue(word, null)));
        }

        if (stated is { } known)
        {
            return Written(known.Focus, known.Reason, reading, clues);
        }

        return reading.Available > 0 ? FromClues(reading) : ByTypeAlone(type);
    }

    private SourceVerdict Written(CountryFocus word, string? reason, SourceReading reading, ImmutableArray<Clue> clues)
    {
        var (scope, country) = word switch
        {
            { Kind: FocusKind.Global } => (Scope.Global, null),
            { Kind: FocusKind.Country, Country: { } code } => (ScopeOf(code), word.Country),
            _ when market is not null => (Scope.Local, market.Country),
            _ => (Scope.Unknown, (CountryCode?)null), // "local" to no market says nothing
        };
        var confidence = scope == Scope.Unknown ? Confidence.None : Confidence.High;
        return new(scope, country, confidence, ScopeBasis.Written, false, false, clues) { Reason = reason, Outranked = Outranked(word, reading) };
    }

    // P21: the word stands all the same, but the reader may ask about it.
    private OutrankedClues? Outranked(CountryFocus word, SourceReading reading) => reading.Label switch
    {
        SourceLabel.Tied or SourceLabel.Leaning when !Includes(word, reading.Country!.Value) => new(reading.Country),
        SourceLabel.Global when word.Kind == FocusKind.Country || (word.Kind == FocusKind.Local && market is not null) => new(Country: null),
        _ => null,
    };

    private bool Includes(CountryFocus word, CountryCode country) => word.Kind switch
    {
        FocusKind.Global => false,
        FocusKind.Country => word.Country == country,
        _ => market is null || ScopeOf(country) == Scope.Local,
    };

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
        market is not null && market.IsHome(country) ? Scope.Local : Scope.OtherCountry;

    private static Clue WrittenClue(CountryFocus word, RowReference? row) =>
        new(ClueKind.Statement, word.Country, Fraction.One, 0, word.Word, row);
}
