using System.Collections.Immutable;
using GeoBrief.Pages.Wording;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages.Wording;

/// <summary>Sentences that went wrong with none or one of something, in the stock words.</summary>
public sealed class SmallNumberTests
{
    private static readonly Words Words = TextCase.StockWords();

    [Theory]
    [InlineData(2, 1, "Before day 1, 2 local and 1 other link were live.")]
    [InlineData(0, 1, "Before day 1, 1 link was live, none of them local.")]
    [InlineData(2, 3, "Before day 1, 2 local and 3 other links were live.")]
    public void Links_before_the_plan(int local, int other, string sentence) =>
        Assert.Equal(sentence, Told("plan.baseline", ("local", local), ("other", other)));

    [Theory]
    [InlineData(1, 0, "1 source stands behind two competitors or more; you have no live link from it.")]
    [InlineData(1, 1, "1 source stands behind two competitors or more; you have a live link from it.")]
    [InlineData(3, 0, "3 sources stand behind two competitors or more; you have a live link from none of them.")]
    public void Sources_behind_several(int seen, int ours, string sentence) =>
        Assert.Equal(sentence, Told("scan.patterns", ("seen", seen), ("ours", ours), ("competitors", 2)));

    [Theory]
    [InlineData(3, 0, "3 live links are too few to tell a pattern; none of them fails any of the five questions.")]
    [InlineData(3, 1, "3 live links are too few to tell a pattern; 1 of them fails at least one of the five questions:")]
    [InlineData(1, 1, "1 live link is too few to tell a pattern; it fails at least one of the five questions:")]
    public void Links_that_fail(int last, int failing, string sentence) =>
        Assert.Equal(sentence, Told("sanity.few", ("last", last), ("failing", failing)));

    [Theory]
    [InlineData(1, 0, "the candidates for the next local link? They")]
    [InlineData(0, 1, "the candidates for the next global link? They")]
    [InlineData(2, 1, "the candidates for the next 2 local and 1 global link? They")]
    [InlineData(3, 0, "the candidates for the next 3 local links? They")]
    public void Links_to_place_next(int local, int global, string words) =>
        Assert.Contains(words, Told("ask.place", ("local", local), ("global", global)), StringComparison.Ordinal);

    private static string Told(string key, params (string Name, int Number)[] values) =>
        Words.Plain(new Phrase(key, values.Select(value => (value.Name, (PhraseValue)Sentences.Number(value.Number))).ToImmutableArray()));
}
