using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>The style of words to ask for, link by link.</summary>
public static class AnchorTurns
{
    private static readonly ImmutableArray<AnchorStyle> First = [AnchorStyle.Brand, AnchorStyle.Neutral];
    private static readonly ImmutableArray<AnchorStyle> Later = [AnchorStyle.Brand, AnchorStyle.Neutral, AnchorStyle.Topic];

    /// <summary>
    /// In the first phase brand and neutral words alone (P101); later every third link of a phase may name its topic, so that brand
    /// and neutral words stay above one half in each phase and in all (P130).
    /// </summary>
    /// <param name="phase">1 to 3.</param>
    /// <param name="index">Which link of the phase, from 0.</param>
    public static AnchorStyle Of(int phase, int index)
    {
        var turns = phase == 1 ? First : Later;
        return turns[index % turns.Length];
    }
}
