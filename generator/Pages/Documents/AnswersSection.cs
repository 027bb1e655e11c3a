namespace GeoBrief.Pages.Documents;

/// <summary>How the counted placements answer each of the five questions.</summary>
public sealed record AnswersSection(AnswerEntry Page, AnswerEntry Audience, AnswerEntry Context, AnswerEntry Version, AnswerEntry Intent);
