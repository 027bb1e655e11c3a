using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Loading;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Conventions;

/// <summary>Every language that there are texts in says what English says, with the same names filled in.</summary>
public sealed partial class LanguageTests
{
    private static readonly TextCatalogue English = Texts("en");

    /// <summary>The folders of texts but the English one.</summary>
    public static TheoryData<string> Others => [.. TextCase.Languages.Where(language => language != "en")];

    [Fact]
    public void There_are_texts_in_English_and_in_Spanish() => Assert.Equal(["en", "es"], TextCase.Languages);

    [Theory]
    [MemberData(nameof(Others))]
    public void A_language_has_every_text_and_no_other(string language)
    {
        var texts = Texts(language);

        Assert.Equal([], English.Keys.Except(texts.Keys));
        Assert.Equal([], texts.Keys.Except(English.Keys));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_text_is_filled_with_nothing_that_the_English_one_does_not_know(string language)
    {
        var texts = Texts(language);

        Assert.Equal([], English.Keys.SelectMany(key => ArgumentsOf(texts, key).Except(ArgumentsOf(English, key)).Select(name => $"{key}: {name}")));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_text_that_leaves_out_what_the_English_one_shows_is_meant_to(string language)
    {
        var texts = Texts(language);

        Assert.Equal([], English.Keys.SelectMany(key => ArgumentsOf(English, key).Except(ArgumentsOf(texts, key)).Select(name => $"{key}: {name}")));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_text_stands_in_the_file_where_the_English_one_stands(string language)
    {
        var texts = Texts(language);

        Assert.Equal([], English.Keys.Where(key => texts.Find(key) is { } text && text.At.File.Name != English.Find(key)!.At.File.Name));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void No_text_was_left_in_English(string language) => Assert.Equal([], TextCase.Stock
        .Where(file => file.Key.StartsWith($"texts/{language}/", StringComparison.Ordinal))
        .SelectMany(file => EnglishWords().Matches(Markup().Replace(file.Value, Own)).Select(found => $"{file.Key}: {found.Value}")));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_text_of_every_language_can_be_said_of_none_one_and_many(int number)
    {
        foreach (var language in TextCase.Languages)
        {
            var (texts, words) = (Texts(language), TextCase.StockWords(language));

            var said = texts.Keys.Select(key => words.Plain(new Phrase(key, ArgumentsOf(texts, key).Select(name => (name, (PhraseValue)new NumberValue(number))).ToImmutableArray()))).ToList();

            Assert.Empty(words.Problems);
            Assert.DoesNotContain(said, text => number > 0 && StraySpace().IsMatch(text)); // some are never said of none
        }
    }

    [Fact]
    public void Every_language_that_a_client_may_ask_for_knows_its_numbers_and_days()
    {
        Assert.All(TextCase.Languages, language => Assert.Contains(LocaleFormats.All, formats => formats.Language == language));
        Assert.All(LocaleFormats.All, formats => Assert.Equal(
            formats.Language, SampleFolder.Load(("site.yml", $"client: F\nlocale: {formats.Language}\n")).Value!.Site.Locale));
    }

    [Theory]
    [InlineData("{{ a }} {{ plural b \"x\" \"y\" }}", "a b")]
    [InlineData("{{ if a.number > 0 }}{{ b }}{{ else if c.empty }}{{ d.text | string.downcase }}{{ end }}", "a b c d")]
    [InlineData("{{ case a.text }}{{ when \"b\" }}c{{ else }}{{ d }}{{ end }}", "a d")]
    [InlineData("a [b] {0}", "")]
    public void The_names_of_a_text_are_found_in_every_branch(string text, string names) =>
        Assert.Equal(names, string.Join(' ', ArgumentsOf(TextCase.Load("[t]\n" + text).Value!, "t")));

    private static TextCatalogue Texts(string language) => TextCatalogue.Load(FileTree.FromMemory(TextCase.Stock), language).Value!;

    private static IReadOnlyCollection<string> ArgumentsOf(TextCatalogue texts, string key) => texts.Find(key) is { } text ? TextArguments.Of(text) : [];

    /// <summary>Within braces only what <c>plural</c> chooses between is a word of ours.</summary>
    private static string Own(Match markup) => string.Join(' ', Chosen().Matches(markup.Value).Select(words => words.Value));

    [GeneratedRegex("""\{\{.*?\}\}|^\[.*?\]|\burl_prefixes\b|\blinks_per_phase\b|\b[a-z_]+\.(?:csv|yml)\b|rel="\w+["]""", RegexOptions.Multiline)]
    private static partial Regex Markup();

    [GeneratedRegex("""(?<=plural \S+ )"[^"]*" "[^"]*["]""")]
    private static partial Regex Chosen();

    [GeneratedRegex(@" [ ,;]| \.(?: |$)")]
    private static partial Regex StraySpace();

    [GeneratedRegex(@"\b(?:the|and|of|is|are|was|were|to|from|with|for|not|that|this|these|it|its|by|on|in|at|as|or|but|which|links?|sources?|markets?|sites?|pages?|share|rows?|sheet|countr(?:y|ies))\b")]
    private static partial Regex EnglishWords();
}
