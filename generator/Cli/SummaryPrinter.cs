using System.Globalization;
using GeoBrief.Diagnostics;
using GeoBrief.Publishing;

namespace GeoBrief.Cli;

/// <summary>The result, on standard output: one short block.</summary>
internal static class SummaryPrinter
{
    /// <summary>Writes it.</summary>
    /// <param name="receipt">What was written; null after a check.</param>
    public static void Print(Terminal terminal, BuildOptions options, BuildResult result, PublishReceipt? receipt)
    {
        terminal.Give(receipt is null
            ? "The site can be built; nothing was written."
            : $"The site is in {Clean(options.Output)}: open {Clean(options.Output.TrimEnd('/', '\\'))}/index.html");
        if (result.Summary is { } summary)
        {
            terminal.Give(string.Create(CultureInfo.InvariantCulture, $"  {Clean(summary.Client)}, as of {summary.AsOf:yyyy-MM-dd}"));
            terminal.Give($"  {Count(summary.Markets, "market")}, {Count(summary.Pages, "page")}, {Count(summary.Placements, "placement")}");
            if (summary.LeftOut > 0)
            {
                var (they, stand) = summary.LeftOut == 1 ? ("it", "stands") : ("they", "stand");
                terminal.Give($"  {Count(summary.LeftOut, "mistake")}: what {they} {stand} in was left out; the errors name the places");
            }
        }

        if (receipt is not null)
        {
            var kept = receipt.Kept > 0 ? string.Create(CultureInfo.InvariantCulture, $", {receipt.Kept} of others kept") : "";
            terminal.Give(string.Create(
                CultureInfo.InvariantCulture,
                $"  {Count(receipt.Written, "file")} written, {receipt.Unchanged} unchanged, {receipt.Removed} removed{kept}"));
        }

        var warnings = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        if (warnings > 0)
        {
            terminal.Give($"  {Count(warnings, "warning")} to look at");
        }
    }

    private static string Clean(string text) => DiagnosticFormatter.Printable(text);

    private static string Count(int number, string noun) => DiagnosticPrinter.Count(number, noun);
}
