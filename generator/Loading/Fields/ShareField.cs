using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Fields;

/// <summary>A part of a whole: <c>0.78</c>, <c>0,78</c>, <c>78</c> or <c>78%</c>; what is above 1 is percent (R3).</summary>
public static class ShareField
{
    // A slip for 0.014 or 140% is as likely up to here as a small percentage.
    private const decimal LastDoubtful = 2;

    /// <summary>The share, 0 to 1; null when blank or, with an error, when it is none.</summary>
    public static decimal? Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        var isPercent = cell.Value.EndsWith('%');
        var digits = isPercent ? cell.Value[..^1].TrimEnd() : cell.Value;
        if (!NumberText.TryParse(digits, out var number))
        {
            bag.Add(FieldDiagnostics.NotANumber(cell.At, cell.Field, cell.Value, "a share such as 0.78 or 78%"));
            return null;
        }

        if (number is < 0 or > 100)
        {
            bag.Add(FieldDiagnostics.OutOfRange(cell.At, cell.Field, cell.Value, 0, 100));
            return null;
        }

        if (!isPercent && number is > 1 and <= LastDoubtful)
        {
            bag.Add(FieldDiagnostics.DoubtfulShare(cell.At, cell.Field, cell.Value, number));
        }

        return isPercent || number > 1 ? number / 100 : number;
    }
}
