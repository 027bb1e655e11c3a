namespace GeoBrief.Analysis;

/// <summary>How a market's counted placements answer one of the five questions.</summary>
/// <param name="Question">Which.</param>
/// <param name="Yes">As it should be.</param>
/// <param name="Partly">No harm, no clear clue.</param>
/// <param name="No">Failing.</param>
/// <param name="Unknown">Nothing to tell by.</param>
public sealed record AnswerTally(CheckQuestion Question, int Yes, int Partly, int No, int Unknown);
