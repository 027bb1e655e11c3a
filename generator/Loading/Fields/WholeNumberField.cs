using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Fields;

/// <summary>A whole number within bounds.</summary>
public static class WholeNumberField
{
    /// <summary>The number from <paramref name="min"/> to <paramref name="max"/>; null when blank or, with an error, when it is none.</summary>
    public static int? Read(Cell cell, int min, int max, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        if (!NumberText.TryParse(cell.Value, out var number) || number != decimal.Truncate(number))
        {
            bag.Add(FieldDiagnostics.NotWhole(cell.At, cell.Field, cell.Value));
            return null;
        }

        if (number < min || number > max)
        {
            bag.Add(FieldDiagnostics.OutOfRange(cell.At, cell.Field, cell.Value, min, max));
            return null;
        }

        return (int)number;
    }
}
