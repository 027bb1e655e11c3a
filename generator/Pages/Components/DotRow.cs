using System.Collections.Immutable;
using System.Globalization;

namespace GeoBrief.Pages.Components;

/// <summary>Links as dots, six to a line.</summary>
/// <param name="Height">The height of all lines, in em.</param>
/// <param name="Dots">The dots.</param>
public sealed record DotRow(string Height, ImmutableArray<Dot> Dots)
{
    private const int PerLine = 6;
    private const decimal Step = 1.3m;

    /// <summary>Lays out marks in their order.</summary>
    public static DotRow Of(ImmutableArray<ScopeMark> marks)
    {
        var lines = (marks.Length + PerLine - 1) / PerLine;
        return new(
            Em(Math.Max(1, lines) * Step),
            [.. marks.Select((mark, at) => new Dot(mark.Style, mark.Live, Em(at % PerLine * Step), Em(at / PerLine * Step)))]);
    }

    private static string Em(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "em";
}
