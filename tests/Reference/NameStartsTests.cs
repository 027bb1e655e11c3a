using FsCheck.Xunit;
using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class NameStartsTests
{
    /// <summary>Names of which one begins like another, ends like it or lies within it, and words between them.</summary>
    private static readonly string[] Words =
    [
        "new", "mexico", "city", "york", "nuevo", "león", "Guinea", "ecuatorial", "de", "la", "San", "Luis", "Potosí", "Latin", "America",
        "Spanish", "América", "latina", "invoices", "Madrid,", "Santiago", "Compostela", "del", "estero", "republic", "Dominican", "United", "States", "of",
    ];

    private static readonly PhraseBook Others = new(["de la", "San Luis de la Madrid", "invoices", "Nuevo Madrid", "city of new york city"]);

    private static readonly PlaceTable Table = PlaceTable.Read();

    [Theory]
    [InlineData("new", 3)]
    [InlineData("mexico", 1)]
    [InlineData("york", 0)]
    [InlineData("", 0)]
    public void A_word_tells_how_long_a_name_that_begins_with_it_may_be(string word, int words) =>
        Assert.Equal(words, new NameStarts(["new york", "new york city", "new mexico", "mexico"]).MostFrom(word));

    [Property(MaxTest = 500)]
    public bool A_book_finds_what_the_plain_search_finds(byte[] seed)
    {
        var text = FoldedText.Of(TextOf(seed));

        return Others.Find(text.Text).SequenceEqual(Plain(text, name => Others.Contains(name)).Select(found => text.Phrase(found.First, found.Count).ToString()));
    }

    [Property(MaxTest = 500)]
    public bool The_places_found_are_those_of_the_plain_search(byte[] seed)
    {
        var text = FoldedText.Of(TextOf(seed));
        var plain = Plain(text, name => Table.Contains(name) || NationNames.Find(name) is not null || PlaceWords.Alone.Contains(name) || Others.Contains(name))
            .OrderBy(found => found.First)
            .Select(found => text.Phrase(found.First, found.Count).ToString())
            .Where(name => Places.Of(name) is not null || Others.Contains(name));

        return Places.Find(text, Others).Select(mention => mention.Name).SequenceEqual(plain);
    }

    [Fact]
    public void Every_name_of_the_tables_is_found_in_a_text_of_its_own() => Assert.All(
        Table.Names.Where((_, at) => at % 50 == 0).Concat(NationNames.Names).Where(name => Places.Of(name) is not null),
        name => Assert.Equal(name, Assert.Single(Places.Find(name)).Name));

    private static string TextOf(byte[]? seed) => string.Join(' ', (seed ?? []).Select(at => Words[at % Words.Length]));

    /// <summary>Every phrase of a text asked for, the longest first.</summary>
    private static List<(int First, int Count)> Plain(FoldedText text, Func<string, bool> holds)
    {
        var found = new List<(int First, int Count)>();
        for (var count = text.Words.Length; count > 0; count--)
        {
            for (var first = 0; first + count <= text.Words.Length; first++)
            {
                if (!found.Any(other => first < other.First + other.Count && other.First < first + count) && holds(text.Phrase(first, count).ToString()))
                {
                    found.Add((first, count));
                }
            }
        }

        return found;
    }
}
