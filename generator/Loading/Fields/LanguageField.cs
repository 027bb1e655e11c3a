using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Loading.Fields;

/// <summary>A language tag of BCP 47.</summary>
public static class LanguageField
{
    /// <summary>The tag in canonical casing; null when blank or, with an error, when it is none.</summary>
    public static LanguageTag? Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        var reading = LanguageTags.Read(cell.Value);
        switch (reading.Fault)
        {
            case LanguageTagFault.Invalid:
                bag.Add(FieldDiagnostics.InvalidLanguage(cell.At, cell.Field, cell.Value, reading.Reason, reading.Suggestion));
                return null;
            case LanguageTagFault.AcceptedNoHreflang:
                bag.Add(FieldDiagnostics.LanguageWithoutHreflang(cell.At, cell.Field, cell.Value, reading.Suggestion));
                break;
            case LanguageTagFault.None when reading.Suggestion is { } meant:
                bag.Add(FieldDiagnostics.DoubtfulLanguage(cell.At, cell.Field, cell.Value, reading.Reason, meant));
                break;
        }

        return reading.Tag;
    }
}
