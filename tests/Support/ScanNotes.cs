using System.Globalization;
using System.Text;

namespace GeoBrief.Tests.Support;

/// <summary>A <c>scan.md</c> as a person writes it, with as many mentions of a scope as a test asks for.</summary>
internal static class ScanNotes
{
    /// <summary>One competitor for each pair of local and global mentions. Sources are shared: the first local one is named by all.</summary>
    public static string Of(params (int Local, int Global)[] competitors)
    {
        var notes = new StringBuilder("---\nscanned: 2026-08-24\nminutes: 40\n---\n");
        foreach (var (at, (local, global)) in competitors.Index())
        {
            notes.Append(CultureInfo.InvariantCulture, $"\n## rival{at + 1}.example · rank {at + 1}\n");
            AppendSources(notes, local, "local", "local press");
            AppendSources(notes, global, "global", "global publication");
        }

        return notes.ToString();
    }

    private static void AppendSources(StringBuilder notes, int count, string scope, string type)
    {
        for (var number = 1; number <= count; number++)
        {
            notes.Append(CultureInfo.InvariantCulture, $"- {scope}{number}.example · {type} · {scope}\n");
        }
    }
}
