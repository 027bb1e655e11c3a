using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GeoBrief.Primitives;

namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>What a page may not do that the compiler lets pass.</summary>
internal static partial class TemplateRules
{
    /// <summary>Pages that print an <see cref="HtmlFragment"/>, by their path from the root, each with its reason beside it. None so far.</summary>
    private static readonly ImmutableHashSet<string> MayPrintFragments = [];

    /// <summary>The rules that a page breaks, each as a sentence.</summary>
    public static IEnumerable<string> Faults(RelativePath file, string text) => Faults(file, text, MayPrintFragments);

    /// <summary>The same, with another list of pages that print fragments.</summary>
    public static IEnumerable<string> Faults(RelativePath file, string text, ImmutableHashSet<string> mayPrintFragments)
    {
        // The parser of pages is older than the operator: it prints the rest of the expression as text.
        if (text.Contains("!.", StringComparison.Ordinal))
        {
            yield return $"{file}: !. is printed, not understood";
        }

        foreach (Match match in UnencodedOutput().Matches(text))
        {
            if (!mayPrintFragments.Contains(file.Value) || !OfFragment().IsMatch(text[match.Index..]))
            {
                yield return $"{file}: {match.Value} prints without encoding";
            }
        }
    }

    [GeneratedRegex(@"\bRaw\s*\(|\bWriteLiteral\s*\(|\bHtmlString\b|\bDisableEncoding\b")]
    private static partial Regex UnencodedOutput();

    [GeneratedRegex(@"\ARaw\(\w+(\.\w+)*\.Html\)")]
    private static partial Regex OfFragment();
}
