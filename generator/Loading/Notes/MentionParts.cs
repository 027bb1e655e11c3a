using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Loading.Notes;

/// <summary>Gathers what the parts of one mention say; the first word on anything stands.</summary>
internal sealed partial class MentionParts(DiagnosticBag bag)
{
    private const int LastRank = 1000;
    private const string Separator = " · ";

    private readonly List<NotePart> notes = [];
    private NotedSource? source;
    private SourceType? type;
    private CountryFocus? focus;
    private LanguageTag? language;
    private int? authority;
    private int? rank;
    private bool typeSeen;

    /// <summary>The first part: the source.</summary>
    public void ReadSource(NotePart part) => source = NotedSource.Read(part, "source", bag);

    /// <summary>A further part of a list item: a keyword, else the source type, else a note.</summary>
    public void ReadFurther(NotePart part)
    {
        if (ReadKeyword(part))
        {
            return;
        }

        if (typeSeen || part.IsQuoted || part.Link is not null)
        {
            ReadNote(part);
            return;
        }

        ReadType(part);
    }

    public void ReadType(NotePart part)
    {
        if (typeSeen)
        {
            SaidTwice(part, "source type");
            return;
        }

        typeSeen = true;
        type = SourceTypeField.Read(part.As("type"), bag);
        if (type == SourceType.Other && SourceTypeField.Find(part.Text) is null)
        {
            ReadNote(part);
        }
    }

    public void ReadFocus(NotePart part)
    {
        if (focus is not null)
        {
            SaidTwice(part, "country");
            return;
        }

        focus = FocusField.Read(part.As("country"), bag);
    }

    public void ReadLanguage(NotePart part)
    {
        if (language is not null)
        {
            SaidTwice(part, "language");
            return;
        }

        language = LanguageField.Read(part.As("language"), bag);
    }

    public void ReadAuthority(NotePart part)
    {
        if (authority is not null)
        {
            SaidTwice(part, "authority");
            return;
        }

        authority = AuthorityField.Read(part.As("authority"), bag);
    }

    public void ReadRank(NotePart part)
    {
        if (rank is not null)
        {
            SaidTwice(part, "rank");
            return;
        }

        rank = RankOf(part, bag);
    }

    public void ReadNote(NotePart part) => notes.Add(part);

    /// <summary>The mention; null when its source could not be read.</summary>
    public Mention? ToMention(RowReference row)
    {
        if (source is null)
        {
            return null;
        }

        var words = notes.Select(note => TextField.Read(note.As("note"), bag)).OfType<string>().ToList();
        var linked = notes.Select(note => LinkedPage(note, source.Host.Domain)).FirstOrDefault(page => page is not null);
        return new Mention
        {
            Source = source.Host.Source,
            Domain = source.Host.Domain,
            SourceUrl = source.Address ?? linked,
            Type = type,
            Focus = focus,
            Reason = focus is null || words.Count == 0 ? null : string.Join(Separator, words),
            Language = language,
            Authority = authority,
            Rank = rank,
            Marked = words.Exists(DirectoryMark.IsMarked), // R6
            Note = string.Join(Separator, new[] { source.Title }.OfType<string>().Concat(words)),
            Row = row,
        };
    }

    /// <summary>The number of a part such as <c>rank 3</c>, cut to its number; null, with an error, when it is none.</summary>
    public static int? RankOf(NotePart number, DiagnosticBag bag) => WholeNumberField.Read(number.As("rank"), 1, LastRank, bag);

    /// <summary>The keyword of a part such as <c>rank 3</c> and its value; null when the part is no such pair.</summary>
    public static (string Name, NotePart Value)? Keyword(NotePart part)
    {
        if (Pair().Match(part.Text) is not { Success: true } pair)
        {
            return null;
        }

        var value = pair.Groups["value"];
        var name = pair.Groups["name"].Value.ToLowerInvariant();
        var isMeant = name switch
        {
            "rank" or "authority" => char.IsAsciiDigit(value.Value[0]) && !value.Value.Any(char.IsWhiteSpace),
            "country" => value.Length <= 3 || Countries.Find(value.Value).Country is not null || IsNearCountry(value.Value),
            _ => value.Length <= 3 || TagShape().IsMatch(value.Value),
        };
        return isMeant ? (name, part with { Text = value.Value, At = Inside(part, value) }) : null;
    }

    /// <summary>A slip of the pen in a country's name is no free note: it would change a count without a word.</summary>
    private static bool IsNearCountry(string text) => NearestName.Find(text, Countries.All.Select(country => country.Name)) is not null;

    private bool ReadKeyword(NotePart part)
    {
        if (FocusField.Word(part.Text) is not null)
        {
            ReadFocus(part);
            return true;
        }

        if (Keyword(part) is not var (name, value))
        {
            return false;
        }

        Action<NotePart> read = name switch
        {
            "rank" => ReadRank,
            "authority" => ReadAuthority,
            "country" => ReadFocus,
            _ => ReadLanguage,
        };
        read(value);
        return true;
    }

    private void SaidTwice(NotePart part, string field) => bag.Add(NotesDiagnostics.SaidTwice(part.At, field, part.Text));

    /// <summary>A link among the notes that leads to the source itself is the page of the mention.</summary>
    private static WebAddress? LinkedPage(NotePart note, HostName domain) =>
        WebAddress.TryParse(note.Link, out var page) == WebAddressFault.None
        && HostName.TryParse(page!.Host, out var host) && PublicSuffixes.RegistrableDomain(host) == domain ? page : null;

    private static SourceLocation Inside(NotePart part, Group value) =>
        part.At.Length == part.Text.Length ? part.At with { Column = part.At.Column + value.Index, Length = value.Length } : part.At;

    [GeneratedRegex(@"\A(?<name>rank|authority|country|language)(?:\s*:\s*|\s+)(?<value>\S.*)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pair();

    [GeneratedRegex(@"\A[A-Za-z]{2,3}-[A-Za-z0-9-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex TagShape();
}
