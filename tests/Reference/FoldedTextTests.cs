using FsCheck.Xunit;
using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class FoldedTextTests
{
    [Fact]
    public void A_word_keeps_how_it_was_written()
    {
        var words = FoldedText.Of("Hotels in Nice. Book now, 東京!").Words;

        Assert.Equal([true, false, true, true, false, false], words.Select(word => word.Capital));
        Assert.Equal([true, false, false, true, false, false], words.Select(word => word.Opens));
        Assert.Equal([true, true, true, true, true, false], words.Select(word => word.Cased));
    }

    [Fact]
    public void A_phrase_has_single_spaces_whatever_stood_between() =>
        Assert.Equal("new mexico", FoldedText.Of("the New-México way").Phrase(1, 2).ToString());

    [Property(MaxTest = 500)]
    public bool Its_words_are_those_of_the_folded_text(string? text)
    {
        var plain = new string([.. NameFolding.Fold(text ?? "").Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]);
        return FoldedWords.Of(text ?? "").SequenceEqual(plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
