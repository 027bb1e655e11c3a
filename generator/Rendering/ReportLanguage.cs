using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Rendering;

/// <summary>Which language a report is written in: the client's, where the templates hold texts in it; else English, and that is said.</summary>
public static class ReportLanguage
{
    private const string Fallback = "en";

    /// <summary>The facts, with the locale that the report will have.</summary>
    public static Outcome<DataSet> Choose(DataSet data, FileTree templates)
    {
        var asked = data.Site.Locale;
        if (asked == Fallback || TextCatalogue.Has(templates, asked))
        {
            return new(data, []);
        }

        var at = data.Site.LocaleAt ?? new(RelativePath.Of("site.yml"));
        return new(data with { Site = data.Site with { Locale = Fallback } }, [StatementDiagnostics.LocaleWithoutTexts(at, asked)]);
    }
}
