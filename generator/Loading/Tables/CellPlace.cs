namespace GeoBrief.Loading.Tables;

/// <summary>Where a cell of a record starts.</summary>
/// <param name="Line">1-based physical line.</param>
/// <param name="Column">1-based column in characters; of the opening quote when there is one.</param>
/// <param name="Length">How many characters of it stand on that line, quotes included.</param>
internal readonly record struct CellPlace(int Line, int Column, int Length);
