using System.Collections.Immutable;

namespace GeoBrief.Analysis;

/// <summary>What can be said of one placement by itself (P90-P95, P120).</summary>
/// <param name="Places">The places and currencies that it names.</param>
/// <param name="Topic">How near its subject is to the market's.</param>
/// <param name="SameLanguage">Whether its text is in the language of the page, by primary subtag; null when not written.</param>
/// <param name="Completeness">Which of the six fields it has.</param>
/// <param name="Answers">The five questions answered, in the order of <see cref="CheckQuestion"/>.</param>
public sealed record PlacementJudgement(
    PlaceWords Places, TopicMatch Topic, bool? SameLanguage, Completeness Completeness, ImmutableArray<CheckAnswer> Answers)
{
    /// <summary>Whether it fails at least one of the five questions (P90).</summary>
    public bool Fails => Answers.Any(answer => answer.Reply == CheckReply.No);

    /// <summary>The answer to one question.</summary>
    public CheckAnswer To(CheckQuestion question) => Answers[(int)question];
}
