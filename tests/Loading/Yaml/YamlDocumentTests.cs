using System.Text;
using FsCheck.Xunit;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Yaml;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading.Yaml;

public sealed class YamlDocumentTests
{
    private static readonly RelativePath File = RelativePath.Of("site.yml");

    [Fact]
    public void Every_part_has_its_line_column_and_length()
    {
        var mapping = Read("a: NO\nlist:\n  - 'two words'\n").Value!;
        var plain = Assert.IsType<YamlScalar>(mapping.Entries[0].Value);
        Assert.Equal(("NO", new SourceLocation(File, 1, 4, 2)), (plain.Text, plain.At));
        var list = Assert.IsType<YamlSequence>(mapping.Entries[1].Value);
        Assert.Equal(new SourceLocation(File, 3, 5, 11), list.Items[0].At);
    }

    [Fact]
    public void An_empty_text_is_an_empty_mapping() => Assert.Empty(Read("# only a comment\n").Value!.Entries);

    [Fact]
    public void Only_unquoted_words_mean_nothing()
    {
        var mapping = Read("a: null\nb: 'null'\nc:\nd: ~\n").Value!;
        Assert.Equal([true, false, true, true], mapping.Entries.Select(entry => ((YamlScalar)entry.Value).IsNull));
    }

    [Fact]
    public void A_key_given_twice_is_an_error_at_the_second_and_the_first_stands()
    {
        var outcome = Read("a: 1\nb: 2\na: 3\n");
        Assert.Contains("line 1", outcome.Expect("GB2203", "site.yml", 3, 1).Message, StringComparison.Ordinal);
        Assert.Equal("1", ((YamlScalar)outcome.Value!.Entries[0].Value).Text);
    }

    [Fact]
    public void Every_tag_is_an_error_and_the_reading_goes_on()
    {
        var outcome = Read("a: !!str x\nb: !own y\n");
        Assert.Equal([1, 2], outcome.Diagnostics.Select(diagnostic => diagnostic.At.Line));
        Assert.All(outcome.Codes(), code => Assert.Equal("GB2204", code));
        Assert.Equal(2, outcome.Value!.Entries.Length);
    }

    [Fact]
    public void An_alias_stands_for_what_it_names()
    {
        var mapping = Read("a: &x [1, 2]\nb: *x\n").Value!;
        Assert.Same(mapping.Entries[0].Value, mapping.Entries[1].Value);
    }

    [Fact]
    public void An_alias_of_nothing_is_an_error() => Read("a: 1\nb: *x\n").Expect("GB2206", "site.yml", 2, 4);

    [Fact]
    public void An_alias_inside_what_it_names_is_an_error() => Read("a: &x [1, *x]\n").Expect("GB2206", "site.yml", 1, 11);

    [Fact]
    public void Aliases_nested_to_explode_are_an_error()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i <= 20; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        var outcome = Read(text.ToString());
        Assert.Null(outcome.Value);
        Assert.Equal("GB2205", Assert.Single(outcome.Codes()));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deep_nesting_is_an_error_and_no_crash(string opening)
    {
        var outcome = Read(string.Concat(Enumerable.Repeat(opening, 100_000)));
        Assert.Null(outcome.Value);
        Assert.Single(outcome.Diagnostics, diagnostic => diagnostic.Code is "GB2205" or "GB2201");
    }

    [Fact]
    public void A_second_document_is_an_error_where_it_begins() => Read("a: 1\n---\nb: 2\n").Expect("GB2207", "site.yml", 2, 1);

    [Theory]
    [InlineData("- a\n- b\n")]
    [InlineData("only words\n")]
    public void A_file_without_keys_is_an_error(string text) => Read(text).Expect("GB2208", "site.yml", 1, 1);

    [Theory]
    [InlineData("a: b: c\n", 1, 5)]
    [InlineData("a: 1\nb: @x\n", 2, 4)]
    [InlineData("a: 1\nb: 'x\n", 2, 4)]
    [InlineData("a: x\n\tb: 3\n", 2, 1)]
    [InlineData("a: 1\nb: [1, 2\nc: 3\n", 2, 4)]
    [InlineData("a: {b: c\nd: e\n", 1, 4)]
    [InlineData("- a\nb: c\n", 2, 1)]
    public void A_fault_of_syntax_is_reported_where_a_person_must_look(string text, int line, int column)
    {
        var outcome = Read(text);
        Assert.Null(outcome.Value);
        Assert.NotNull(outcome.Expect("GB2201", "site.yml", line, column).Hint);
    }

    [Fact]
    public void A_text_within_a_file_is_placed_in_the_file()
    {
        var bag = new DiagnosticBag();
        YamlDocument.Read(File, "a: 1\na: 2\n", firstLine: 5, bag);
        Assert.Equal(6, Assert.Single(bag.ToImmutable()).At.Line);
    }

    [Property(MaxTest = 300)]
    public void Whatever_the_text_the_outcome_is_a_tree_or_an_error(string? text, byte[] picks)
    {
        string[] pieces = ["a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "&x ", "*x", "!!t ", "'", "\"", "|", ">", "#", "%", "---", "?", "\t", "@", "\r", "\\"];
        var outcome = Read(text + string.Concat(picks.Select(pick => pieces[pick % pieces.Length])));
        Assert.True(outcome.Value is not null || outcome.HasErrors);
        Assert.All(outcome.Diagnostics, diagnostic => Assert.True(diagnostic.At is { Line: >= 1, Column: >= 1 }));
    }

    private static Outcome<YamlMapping> Read(string text)
    {
        var bag = new DiagnosticBag();
        return bag.With(YamlDocument.Read(File, text, 1, bag));
    }
}
