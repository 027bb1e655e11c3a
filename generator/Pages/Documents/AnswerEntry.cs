namespace GeoBrief.Pages.Documents;

/// <summary>Answers to one question, counted.</summary>
public sealed record AnswerEntry(int Yes, int Partly, int No, int Unknown);
