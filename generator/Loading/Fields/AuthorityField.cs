using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Fields;

/// <summary>How much weight a tool gives a site, whatever it calls it: 0 to 100.</summary>
public static class AuthorityField
{
    /// <summary>The whole number nearest to what was written, halves upward; null when blank or, with an error, when it is no such number.</summary>
    public static int? Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        if (!NumberText.TryParse(cell.Value, out var number))
        {
            bag.Add(FieldDiagnostics.NotANumber(cell.At, cell.Field, cell.Value, "a number from 0 to 100, such as 71"));
            return null;
        }

        if (number is < 0 or > 100)
        {
            bag.Add(FieldDiagnostics.OutOfRange(cell.At, cell.Field, cell.Value, 0, 100));
            return null;
        }

        return (int)Math.Round(number, MidpointRounding.AwayFromZero);
    }
}
