using System.Globalization;
using System.Text;

namespace GeoBrief.Reference;

/// <summary>Names without case and marks.</summary>
public static class NameFolding
{
    public static string Fold(string text) => string.Concat(text.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
