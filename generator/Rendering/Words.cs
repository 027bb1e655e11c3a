using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;
using GeoBrief.Reference;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace GeoBrief.Rendering;

/// <summary>
/// Says sentences in the language of the report: as HTML, where figures stay figures and days stay days, or as plain text. Words and
/// values never mix before both are encoded, so neither can hold markup.
/// </summary>
public sealed class Words(TextCatalogue texts, LocaleFormats formats)
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';
    private static readonly ScriptObject Functions = TextFunctions.Make();
    private readonly ConcurrentDictionary<(string Key, string Why), Diagnostic> problems = new();

    /// <summary>Sentences that nothing fills: a long ledger says the same few in every row.</summary>
    private readonly ConcurrentDictionary<(string Key, bool Html), string> unfilled = new();

    /// <summary>What went wrong so far, each kind once.</summary>
    public ImmutableArray<Diagnostic> Problems => [.. problems.Values];

    /// <summary>A sentence as HTML.</summary>
    public HtmlFragment Html(Phrase phrase) => HtmlFragment.Trusted(Say(phrase, html: true));

    /// <summary>A sentence as plain text.</summary>
    public string Plain(Phrase phrase) => Say(phrase, html: false);

    /// <summary>A figure as HTML.</summary>
    public static HtmlFragment Html(Figure figure) => HtmlFragment.Trusted(
        $"<data class=\"fig\" value=\"{figure.Value.ToString(CultureInfo.InvariantCulture)}\" data-fig=\"{figure.Key}\">{HtmlFragment.Text(figure.Text)}</data>");

    /// <summary>A day as HTML.</summary>
    public HtmlFragment Html(DateOnly day, bool withYear = true) => HtmlFragment.Trusted(
        $"<time datetime=\"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\">{HtmlFragment.Text(DayOf(day, withYear))}</time>");

    private string DayOf(DateOnly day, bool withYear) => withYear ? formats.Day(day) : formats.ShortDay(day);

    private string Say(Phrase phrase, bool html) => phrase.Arguments.IsEmpty
        ? unfilled.GetOrAdd((phrase.Key, html), key => SayAnew(phrase, key.Html))
        : SayAnew(phrase, html);

    private string SayAnew(Phrase phrase, bool html)
    {
        if (texts.Find(phrase.Key) is not { } entry)
        {
            var at = new SourceLocation(texts.Folder);
            problems.TryAdd((phrase.Key, ""), TemplateDiagnostics.MissingText(at, phrase.Key, NearestName.FindForHint(phrase.Key, texts.Keys)));
            return phrase.Key;
        }

        var values = new string[phrase.Arguments.Length];
        var globals = new ScriptObject(StringComparer.Ordinal);
        for (var at = 0; at < values.Length; at++)
        {
            var (name, value) = phrase.Arguments[at];
            values[at] = Written(value, html);
            var text = html ? Written(value, html: false) : values[at];
            globals.SetValue(name, new TextArgument($"{Open}{at}{Close}", text, NumberOf(value), CountOf(value, text)), readOnly: true);
        }

        return Fill(Render(entry, globals, values.Length), values, html);
    }

    private string Render(TextEntry entry, ScriptObject globals, int values)
    {
        var context = new TemplateContext(Functions) { StrictVariables = true, EnableRelaxedMemberAccess = false, LoopLimit = 1000, RecursiveLimit = 20, LimitToString = 65_536 };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(globals);
        try
        {
            var words = entry.Template.Render(context).Replace('\n', ' ').Trim();
            if (MarksAreWhole(words, values))
            {
                return words;
            }

            const string Cut = "A value was cut or changed before it was shown; use its .text for that.";
            problems.TryAdd((entry.Key, Cut), TemplateDiagnostics.FailedText(entry.At, entry.Key, Cut));
        }
        catch (ScriptRuntimeException failure)
        {
            var start = failure.Span.Start;
            var at = entry.At with { Line = entry.At.Line + start.Line + 1, Column = start.Column + 1, Length = 1 };
            problems.TryAdd((entry.Key, failure.OriginalMessage), TemplateDiagnostics.FailedText(at, entry.Key, failure.OriginalMessage));
        }

        return entry.Key;
    }

    private static bool MarksAreWhole(ReadOnlySpan<char> words, int values)
    {
        for (var mark = words.IndexOfAny(Open, Close); mark >= 0; mark = words.IndexOfAny(Open, Close))
        {
            var rest = words[(mark + 1)..];
            var end = rest.IndexOf(Close);
            if (words[mark] != Open || end < 0 || !int.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= values)
            {
                return false;
            }

            words = rest[(end + 1)..];
        }

        return true;
    }

    private static string Fill(string words, string[] values, bool html)
    {
        var filled = new StringBuilder();
        var rest = words.AsSpan();
        for (var mark = rest.IndexOf(Open); mark >= 0; mark = rest.IndexOf(Open))
        {
            filled.Append(Encoded(rest[..mark], html));
            var end = rest.IndexOf(Close);
            filled.Append(values[int.Parse(rest[(mark + 1)..end], CultureInfo.InvariantCulture)]);
            rest = rest[(end + 1)..];
        }

        return filled.Append(Encoded(rest, html)).ToString();
    }

    private static string Encoded(ReadOnlySpan<char> words, bool html) => Encoded(words.ToString(), html);

    private static string Encoded(string words, bool html) => html ? HtmlFragment.Text(words).Html : words;

    private string Written(PhraseValue value, bool html) => value switch
    {
        TextValue { Text: "" } => "",
        TextValue text => html ? AsWritten(text.Text).Html : Unmarked(text.Text),
        CountryValue named => Encoded(Countries.NameOf(named.Country, formats.Language), html),
        FigureValue figure => html ? Html(figure.Figure).Html : figure.Figure.Text,
        NumberValue number => formats.Number(number.Number),
        ShareValue share => formats.Percent(share.Share),
        DateValue date => html ? Html(date.Date, date.WithYear).Html : DayOf(date.Date, date.WithYear),
        MonthValue month => Encoded(formats.Month(month.Month, month.WithYear), html),
        PhraseReference phrase => Say(phrase.Phrase, html),
        ListValue list => Joined(list, html),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No words for this kind of value."),
    };

    /// <summary>
    /// Somebody's own words, kept apart from ours: they may run in another direction, and may hold what would be a fault in ours.
    /// </summary>
    public static HtmlFragment AsWritten(string text) =>
        HtmlFragment.Trusted($"<bdi data-as-written>{HtmlFragment.Text(Unmarked(text))}</bdi>");

    /// <summary>The name of a website, kept apart as well; in a name of Hebrew or Arabic letters the ending would else stand first.</summary>
    public static HtmlFragment Host(string name) =>
        HtmlFragment.Trusted($"<bdi dir=\"ltr\" data-as-written>{HtmlFragment.Text(Unmarked(name))}</bdi>");

    private static string Unmarked(string text) => text.Replace(Open, '\uFFFD').Replace(Close, '\uFFFD');

    private string Joined(ListValue list, bool html)
    {
        var items = list.Items.Select(item => Written(item, html)).ToList();
        if (items.Count < 2)
        {
            return items.FirstOrDefault() ?? "";
        }

        var pair = texts.Find("list.pair") is { } entry ? Render(entry, PairGlobals(Written(list.Items[^1], html: false)), 2) : $"{Open}0{Close}, {Open}1{Close}";
        return Fill(pair, [string.Join(", ", items[..^1]), items[^1]], html);
    }

    /// <summary>The last one is told as text too: Spanish says "y" before most words and "e" before some.</summary>
    private static ScriptObject PairGlobals(string last)
    {
        var globals = new ScriptObject(StringComparer.Ordinal);
        globals.SetValue("first", new TextArgument($"{Open}0{Close}", "", null, 1), readOnly: true);
        globals.SetValue("last", new TextArgument($"{Open}1{Close}", last, null, 1), readOnly: true);
        return globals;
    }

    private static decimal? NumberOf(PhraseValue value) => value switch
    {
        FigureValue figure => figure.Figure.Value,
        NumberValue number => number.Number,
        ShareValue share => share.Share,
        ListValue list => list.Items.Length,
        _ => null,
    };

    private static int CountOf(PhraseValue value, string text) => value is ListValue list ? list.Items.Length : text.Length == 0 ? 0 : 1;
}
