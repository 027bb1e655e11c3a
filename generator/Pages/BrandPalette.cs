using System.Collections.Immutable;
using System.Globalization;

namespace GeoBrief.Pages;

/// <summary>
/// One colour of a client becomes the few that a page needs. On light and on dark paper the accent is moved toward black or white
/// until text in it keeps a contrast of at least 4.5:1 on the paper and on its own wash, whatever was given (WCAG 2.2, 1.4.3).
/// </summary>
public static class BrandPalette
{
    /// <summary>Ours, where the client gave none.</summary>
    public const string Default = "#0b6e4f";

    private const double EnoughContrast = 4.6;

    private static readonly ImmutableArray<double> LightPaper = Parse("#f4f2ec");
    private static readonly ImmutableArray<double> DarkPaper = Parse("#23262b");
    private static readonly ImmutableArray<double> White = [255, 255, 255];
    private static readonly ImmutableArray<double> Black = [0, 0, 0];

    /// <summary>The style sheet that sets the client's colours.</summary>
    /// <param name="accent">As <c>#rrggbb</c>; null for ours.</param>
    public static string StyleSheet(string? accent)
    {
        var brand = Parse(accent ?? Default);
        var light = Toward(brand, Black, LightPaper, LightWash);
        var dark = Toward(brand, White, DarkPaper, DarkWash);
        return $$"""
            /* The client's colour, from brand.accent in site.yml. Nothing else sets these. */
            :root {
              --brand: {{Hex(brand)}};
              --accent: {{Hex(light)}};
              --accent-ink: {{Hex(InkOn(light))}};
              --accent-wash: {{Hex(LightWash(light))}};
            }
            @media screen and (prefers-color-scheme: dark) {
              :root {
                --accent: {{Hex(dark)}};
                --accent-ink: {{Hex(InkOn(dark))}};
                --accent-wash: {{Hex(DarkWash(dark))}};
              }
            }

            """.ReplaceLineEndings("\n");
    }

    /// <summary>The contrast of two colours, 1 to 21 (WCAG 2.2).</summary>
    public static double Contrast(string one, string other) => Contrast(Parse(one), Parse(other));

    /// <summary>Moves a colour toward an end until it can be read on paper and on its own wash.</summary>
    private static ImmutableArray<double> Toward(
        ImmutableArray<double> colour, ImmutableArray<double> end, ImmutableArray<double> paper, Func<ImmutableArray<double>, ImmutableArray<double>> wash)
    {
        var moved = colour;
        for (var step = 1; step <= 50 && Math.Min(Contrast(moved, paper), Contrast(moved, wash(moved))) < EnoughContrast; step++)
        {
            moved = Mix(colour, end, step / 50.0);
        }

        return moved;
    }

    private static ImmutableArray<double> LightWash(ImmutableArray<double> accent) => Mix(accent, White, 0.90);

    private static ImmutableArray<double> DarkWash(ImmutableArray<double> accent) => Mix(accent, DarkPaper, 0.84);

    private static ImmutableArray<double> InkOn(ImmutableArray<double> ground) =>
        Contrast(White, ground) >= EnoughContrast ? White : Black;

    private static ImmutableArray<double> Mix(ImmutableArray<double> from, ImmutableArray<double> to, double part) =>
        [.. from.Zip(to, (a, b) => Math.Round(a + ((b - a) * part), MidpointRounding.AwayFromZero))];

    private static double Contrast(ImmutableArray<double> one, ImmutableArray<double> other)
    {
        var (light, dark) = (Luminance(one), Luminance(other));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    private static double Luminance(ImmutableArray<double> colour)
    {
        var linear = colour.Select(channel => channel / 255).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    private static ImmutableArray<double> Parse(string hex) =>
        [.. Enumerable.Range(0, 3).Select(at => (double)int.Parse(hex.AsSpan(1 + (2 * at), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    private static string Hex(ImmutableArray<double> colour) =>
        "#" + string.Concat(colour.Select(channel => ((int)channel).ToString("x2", CultureInfo.InvariantCulture)));
}
