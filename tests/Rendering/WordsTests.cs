using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Rendering;

public sealed class WordsTests
{
    private static readonly Figure Share = new("mexico.target.localShare", 0.6338m, "63%");

    [Fact]
    public void A_figure_carries_its_value_and_its_name() => Assert.Equal(
        "<data class=\"fig\" value=\"0.6338\" data-fig=\"mexico.target.localShare\">63%</data> local",
        TextCase.Html("{{ share }} local", ("share", Share)));

    [Fact]
    public void A_figure_in_plain_text_is_its_words() => Assert.Equal("63% local", TextCase.Plain("{{ share }} local", ("share", Share)));

    [Fact]
    public void A_day_is_written_out_and_stays_a_day() => Assert.Equal(
        ("<time datetime=\"2026-09-01\">1 September 2026</time>", "1 September 2026"),
        (TextCase.Html("{{ d }}", ("d", new DateOnly(2026, 9, 1))), TextCase.Plain("{{ d }}", ("d", new DateOnly(2026, 9, 1)))));

    [Fact]
    public void Own_words_are_encoded_and_kept_apart() => Assert.Equal(
        "by <bdi data-as-written>Smith &amp; &lt;Sons&gt;</bdi>",
        TextCase.Html("by {{ who }}", ("who", "Smith & <Sons>")));

    [Fact]
    public void The_words_of_a_text_are_encoded_too() => Assert.Equal("a &lt;b&gt; &amp; c", TextCase.Html("a <b> & c"));

    [Fact]
    public void Plain_text_is_not_encoded() => Assert.Equal("A & <B>", TextCase.Plain("A & {{ b }}", ("b", "<B>")));

    [Fact]
    public void Letters_of_every_script_stay_readable() => Assert.Equal(
        "<bdi data-as-written>مرحبا España</bdi>", TextCase.Html("{{ a }}", ("a", "مرحبا España")));

    [Fact]
    public void Nothing_is_said_of_empty_words() => Assert.Equal(
        "none", TextCase.Html("{{ if a.empty }}none{{ else }}{{ a }}{{ end }}", ("a", "")));

    [Theory]
    [InlineData("{{ 1 + 1 }}", "{{ 1 &#x2B; 1 }}")]
    [InlineData("{{ end }}", "{{ end }}")]
    [InlineData("\uE0001\uE001", "\uFFFD1\uFFFD")]
    [InlineData("\uE000", "\uFFFD")]
    public void A_value_that_looks_like_a_template_or_like_our_own_marks_is_only_text(string value, string shown)
    {
        Assert.Equal($"<bdi data-as-written>{shown}</bdi> b", TextCase.Html("{{ a }} b", ("a", value)));
        Assert.Equal(System.Net.WebUtility.HtmlDecode(shown) + " b", TextCase.Plain("{{ a }} b", ("a", value)));
        Assert.Equal(shown, TextCase.Html("{{ a.text }}", ("a", value)));
    }

    [Fact]
    public void A_sentence_within_a_sentence_keeps_its_figures_and_is_encoded_once() => Assert.Equal(
        "Next: <bdi data-as-written>A&amp;B</bdi> &amp; <data class=\"fig\" value=\"0.6338\" data-fig=\"mexico.target.localShare\">63%</data>.",
        TextCase.Words("[t]\nNext: {{ step }}.\n[step]\n{{ a }} & {{ share }}").Html(new Phrase("t", ("step", new Phrase("step", ("a", "A&B"), ("share", Share))))).Html);

    [Fact]
    public void A_sentence_within_a_sentence_can_be_asked_whether_it_is_empty() => Assert.Equal(
        "none", TextCase.Words("[t]\n{{ if step.empty }}none{{ end }}\n[step]\n").Plain(new("t", ("step", new Phrase("step")))));

    [Theory]
    [InlineData(0, "0 links")]
    [InlineData(1, "1 link")]
    [InlineData(2, "2 links")]
    [InlineData(1000, "1,000 links")]
    public void A_number_chooses_between_one_and_many(int number, string expected) =>
        Assert.Equal(expected, TextCase.Plain("{{ n }} {{ plural n \"link\" \"links\" }}", ("n", new NumberValue(number))));

    [Fact]
    public void A_figure_and_a_list_choose_too() => Assert.Equal(
        "one many", TextCase.Plain(
            "{{ plural f \"one\" \"many\" }} {{ plural l \"one\" \"many\" }}", ("f", new Figure("a.b", 1, "1")), ("l", ListValue.Of(["a", "b"]))));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b and c")]
    public void A_list_is_joined_as_the_texts_say(string items, string expected) => Assert.Equal(
        expected,
        TextCase.Words("[t]\n{{ l }}\n[list.pair]\n{{ first }} and {{ last }}").Plain(new("t", ("l", ListValue.Of(items.Split(' ', StringSplitOptions.RemoveEmptyEntries))))));

    [Theory]
    [InlineData("MX GT", "México y Guatemala")]
    [InlineData("ES IT", "España e Italia")]
    [InlineData("ES IE MX", "España, Irlanda y México")]
    [InlineData("MX AR IN", "México, Argentina e India")]
    [InlineData("ES IS", "España e Islandia")]
    public void A_list_in_Spanish_ends_as_its_last_name_sounds(string countries, string expected) => Assert.Equal(
        expected, TextCase.StockWords("es").Plain(new("plain", ("text", new ListValue([.. countries.Split(' ').Select(code => new CountryValue(new CountryCode(code)))])))));

    [Theory]
    [InlineData("hielo", "a y hielo")]
    [InlineData("hiato", "a y hiato")]
    [InlineData("Hidalgo", "a e Hidalgo")]
    [InlineData("ímpetu", "a e ímpetu")]
    [InlineData("yate", "a y yate")]
    public void A_list_of_names_in_Spanish_does_too(string last, string expected)
    {
        var phrase = new Phrase("plain", ("text", ListValue.Of(["a", last])));

        var words = TextCase.StockWords("es");
        Assert.Equal(expected, words.Plain(phrase));
        Assert.Equal(expected.Split(' ')[1], words.Html(phrase).Html.Split("</bdi>")[1].Split(' ')[1]);
    }

    [Fact]
    public void The_items_of_a_list_are_kept_apart_in_html() => Assert.Equal(
        "<bdi data-as-written>a</bdi> &amp; <bdi data-as-written>b</bdi>",
        TextCase.Words("[t]\n{{ l }}\n[list.pair]\n{{ first }} & {{ last }}").Html(new Phrase("t", ("l", ListValue.Of(["a", "b"])))).Html);

    [Fact]
    public void A_list_without_a_text_for_pairs_is_joined_by_commas() => Assert.Equal("a, b, c", TextCase.Plain("{{ l }}", ("l", ListValue.Of(["a", "b", "c"]))));

    [Fact]
    public void A_share_is_a_whole_percentage() => Assert.Equal("63% from 0.625", TextCase.Plain("{{ s }} from {{ s.number }}", ("s", new ShareValue(0.625m))));

    [Fact]
    public void A_missing_text_is_reported_once_with_the_nearest_name()
    {
        var words = TextCase.Words("[section.minute]\nIn one minute");

        Assert.Equal("section.minut", words.Plain(new("section.minut")));
        Assert.Equal("section.minut", words.Html(new Phrase("section.minut")).Html);

        var found = Assert.Single(words.Problems);
        Assert.Equal(("GB4007", "texts/en", "Did you mean 'section.minute'?"), (found.Code, found.At.File.Value, found.Hint));
    }

    [Theory]
    [InlineData("[s]\nx\n[t]\nHello {{ nobody }}", 4, 10)]
    [InlineData("[s]\nx\n[t]\n\nOne\n{{ nobody.number }}", 6, 4)]
    public void A_text_that_fails_is_reported_at_its_place(string file, int line, int column)
    {
        var words = TextCase.Words(file);

        Assert.Equal("t", words.Plain(new("t")));
        Assert.Equal("t", words.Html(new Phrase("t")).Html);

        var found = Assert.Single(words.Problems);
        Assert.Equal(("GB4006", TextCase.File, line, column), (found.Code, found.At.File.Value, found.At.Line, found.At.Column));
    }

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.random 1 100000 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ math.abs = 1 }}")]
    [InlineData("{{ include 'other' }}")]
    [InlineData("{{ name.nubmer }}")]
    [InlineData("{{ while true }}x{{ end }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ plural null \"a\" \"b\" }}")]
    [InlineData("{{ plural 3 \"a\" \"b\" }}")]
    public void A_text_that_asks_for_what_is_not_given_fails(string text)
    {
        var words = TextCase.Words("[t]\n" + text);

        Assert.Equal("t", words.Plain(new("t", ("name", "Mexico"))));
        Assert.Equal("GB4006", Assert.Single(words.Problems).Code);
    }

    [Theory]
    [InlineData("a\uE000b")]
    [InlineData("a\uE0007\uE001b")]
    [InlineData("\uE001\uE000")]
    [InlineData("{{ name | string.slice 0 1 }}")]
    public void A_text_that_cuts_a_value_or_holds_a_mark_of_ours_fails_at_its_key(string text)
    {
        var words = TextCase.Words("[s]\nx\n[t]\n" + text);

        Assert.Equal("t", words.Plain(new("t", ("name", "Mexico"))));
        Assert.Equal(["GB4006 3,1"], words.Problems.Told());
    }

    [Theory]
    [InlineData("{{ name.text | string.slice 0 1 }}", "M")]
    [InlineData("{{ name | string.upcase }}", "Mexico")]
    [InlineData("{{ name.text | string.upcase }}", "MEXICO")]
    [InlineData("{{ [name.text, 'b'] | array.join '+' }}", "Mexico+b")]
    [InlineData("{{ [2, 1] | array.sort | array.first }}{{ -3 | math.abs }}", "13")]
    public void A_text_may_work_on_the_words_of_a_value(string text, string expected) => Assert.Equal(expected, TextCase.Plain(text, ("name", "Mexico")));

    [Fact]
    public void Somebodys_own_words_on_their_own_are_kept_apart_too() =>
        Assert.Equal("<bdi data-as-written>&lt;b&gt;\uFFFD</bdi>", Words.AsWritten("<b>\uE000").Html);
}
