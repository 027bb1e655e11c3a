using GeoBrief.Diagnostics;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Rendering;

public sealed class OwnTextsTests
{
    private static readonly Dictionary<string, string> Stock = new()
    {
        ["texts/en/a.sbn"] = "[one]\nOne {{ links }}\n[two]\nTwo\n[three.long]\n{{ if a.empty }}{{ b }}{{ end }}",
        ["texts/es/a.sbn"] = "[one]\nUno {{ links }}\n[two]\nDos",
    };

    [Theory]
    [InlineData("en", "Mine 7", "Two")]
    [InlineData("es", "Mine 7", "Dos")]
    public void One_text_replaces_one_text_and_the_others_of_its_file_stay(string language, string one, string two)
    {
        var loaded = Load(language, ($"texts/{language}/a.sbn", "[one]\nMine {{ links }}"));

        var words = new Words(loaded.Value!, LocaleFormats.Of(language));
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(one, words.Plain(new Phrase("one", ("links", new NumberValue(7)))));
        Assert.Equal(two, words.Plain(new Phrase("two")));
    }

    [Fact]
    public void A_text_may_stand_in_a_file_of_any_name() =>
        Assert.Equal("texts/en/mine.sbn", Load("en", ("texts/en/mine.sbn", "[two]\nMine")).Value!.Find("two")!.At.File.Value);

    [Fact]
    public void A_text_of_another_language_changes_nothing() =>
        Assert.Equal("(stock)/texts/en/a.sbn", Load("en", ("texts/es/a.sbn", "[two]\nMine")).Value!.Find("two")!.At.File.Value);

    [Fact]
    public void A_mistyped_key_is_a_warning_at_its_line_with_the_nearest()
    {
        var found = Assert.Single(Load("en", ("texts/en/a.sbn", "# mine\n[three.lon]\nx")).Diagnostics);

        Assert.Equal(("GB4011", Severity.Warning, 2), (found.Code, found.Severity, found.At.Line));
        Assert.Equal("Did you mean 'three.long'?", found.Hint);
    }

    [Theory]
    [InlineData("@Say(\"own.note\")", 0)]
    [InlineData("@Say($\"own.{x}\")", 0)]
    [InlineData("@Say(\"own.\" + x)", 0)]
    [InlineData("@Say(\"own.notes\")", 1)]
    public void A_key_of_the_users_is_fine_where_a_view_of_the_users_says_it(string view, int warnings) => Assert.Equal(
        warnings, Load("en", ("texts/en/own.sbn", "[own.note]\nx"), ("partials/note.cshtml", view)).Diagnostics.Length);

    [Fact]
    public void A_name_that_the_stock_text_does_not_have_is_an_error_in_whatever_branch()
    {
        var loaded = Load("en", ("texts/en/a.sbn", "[one]\nMine\n{{ if links.number > 9 }}many {{ lniks }}{{ end }}"));

        var found = Assert.Single(loaded.Diagnostics);
        Assert.Null(loaded.Value);
        Assert.Equal(("GB4012", 3, 34, 5), (found.Code, found.At.Line, found.At.Column, found.At.Length));
        Assert.Equal("Did you mean 'links'?", found.Hint);
    }

    [Theory]
    [InlineData("[one]\nno names at all")]
    [InlineData("[one]\n{{ n = links.number }}{{ n }}")]
    [InlineData("[one]\n{{ for i in 1..2 }}{{ i }}{{ end }}")]
    [InlineData("[one]\n{{ plural links \"a\" \"b\" }} {{ \"x\" | string.upcase }}")]
    [InlineData("[three.long]\n{{ b }} {{ a }}")]
    public void Names_of_the_stock_text_may_be_left_out_and_a_text_may_have_its_own(string text) =>
        Assert.Empty(Load("en", ("texts/en/a.sbn", text)).Diagnostics);

    [Theory]
    [InlineData("[two]\n{{ links }}", "Nothing is filled into it.")]
    [InlineData("[three.long]\n{{ something }}", "It is given: a, b.")]
    public void What_is_given_is_told_where_no_name_is_near(string text, string hint) =>
        Assert.Equal(hint, Assert.Single(Load("en", ("texts/en/a.sbn", text)).Diagnostics).Hint);

    [Fact]
    public void A_key_that_one_language_of_ours_lacks_is_known_by_the_English_one() =>
        Assert.Equal(["GB4012 2,4"], Load("es", ("texts/es/a.sbn", "[three.long]\n{{ c }}")).Diagnostics.Told());

    [Fact]
    public void A_new_language_is_measured_by_the_English_texts() =>
        Assert.Equal(["GB4011 4,1", "GB4012 2,4"], Load("fr", ("texts/fr/a.sbn", "[one]\n{{ liens }}\n\n[deux]\nDeux")).Diagnostics.Told().Order());

    [Fact]
    public void A_broken_text_and_a_wrong_encoding_are_told_of_the_users_file()
    {
        var own = FileTree.FromMemory(new Dictionary<string, byte[]> { ["texts/en/a.sbn"] = "[two]\n{{ if }}"u8.ToArray(), ["texts/en/b.sbn"] = [0xE9] });

        var found = TextCatalogue.Load(new TemplateLayers(FileTree.FromMemory(Stock), own), "en").Diagnostics;

        Assert.Equal(["GB4005 texts/en/a.sbn", "GB4010 texts/en/b.sbn"], found.Select(one => $"{one.Code} {one.At.File}").Distinct());
    }

    [Fact]
    public void A_stock_file_that_is_wrong_is_told_once_though_the_user_has_it_too()
    {
        var (broken, other) = (Tree("stray"), Tree("[one]\nOne"));

        Assert.Equal(
            [1, 1, 0],
            new[] { new TemplateLayers(broken, FileTree.Empty), new(broken, broken), new(broken, other) }.Select(layers => TextCatalogue.Load(layers, "en").Diagnostics.Count(found => found.Code == "GB4009")));

        static FileTree Tree(string text) => FileTree.FromMemory(new Dictionary<string, string> { ["texts/en/a.sbn"] = text });
    }

    [Fact]
    public void The_whole_stock_folder_over_itself_is_in_order() =>
        Assert.Empty(TextCatalogue.Load(new TemplateLayers(FileTree.FromMemory(Stock), FileTree.FromMemory(Stock)), "en").Diagnostics);

    private static Outcome<TextCatalogue> Load(string language, params (string Path, string Text)[] own) => TextCatalogue.Load(
        new TemplateLayers(FileTree.FromMemory(Stock), FileTree.FromMemory(own.Select(file => KeyValuePair.Create(file.Path, file.Text)))), language);
}
