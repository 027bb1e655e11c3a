using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Fields;

/// <summary>Yes or no as YAML 1.2 writes it: <c>true</c> or <c>false</c>.</summary>
public static class BooleanField
{
    /// <summary>The value; null when blank or, with an error, when it is neither.</summary>
    public static bool? Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        switch (cell.Value)
        {
            case "true" or "True" or "TRUE":
                return true;
            case "false" or "False" or "FALSE":
                return false;
            default:
                bag.Add(FieldDiagnostics.NotABoolean(cell.At, cell.Field, cell.Value));
                return null;
        }
    }
}
