using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>Lays out a row of small boxes.</summary>
public static class TallyMaker
{
    private const int MostBoxes = 12;

    /// <summary>So many of so many; only words where there are too many for boxes.</summary>
    /// <param name="have">The figure that is counted.</param>
    /// <param name="all">How many there could be.</param>
    public static Tally Of(Figure have, int all)
    {
        var words = new Phrase("tally", ("have", have), ("all", Sentences.Number(all)));
        if (all is 0 or > MostBoxes)
        {
            return new(0, 0, words);
        }

        return new((int)have.Value, all, words);
    }
}
