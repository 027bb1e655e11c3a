using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using GeoBrief.Pages;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed partial class BrandPaletteTests
{
    /// <summary>WCAG 2.2, 1.4.3.</summary>
    private const double Enough = 4.5;

    /// <summary>What the stock style sheet prints on.</summary>
    private static readonly (Dictionary<string, string> Light, Dictionary<string, string> Dark) Papers = Colours(TextCase.Stock["assets/site.css"]);

    [Property(MaxTest = 1000)]
    public void Text_in_the_accent_can_be_read_on_every_paper(int colour) => Check(Hex(colour & 0xFFFFFF));

    [Theory]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#ffff00")]
    [InlineData("#0000ff")]
    [InlineData("#777777")]
    [InlineData("#0B6E4F")]
    [InlineData("#ff0000")]
    [InlineData("#00ff00")]
    public void Text_in_a_colour_from_the_edge_can_be_read_too(string colour) => Check(colour);

    [Fact]
    public void A_colour_that_can_be_read_is_kept()
    {
        var (light, dark) = Colours(BrandPalette.StyleSheet("#0b6e4f"));

        Assert.Equal(("#0b6e4f", "#0b6e4f"), (light["--accent"], light["--brand"]));
        Assert.NotEqual("#0b6e4f", dark["--accent"]);
    }

    [Fact]
    public void Without_a_colour_ours_is_used() => Assert.Equal(BrandPalette.StyleSheet(BrandPalette.Default), BrandPalette.StyleSheet(null));

    [Fact]
    public void The_sheet_has_line_feeds_alone() => Assert.DoesNotContain('\r', BrandPalette.StyleSheet(null));

    // WCAG 2.2: black on white is 21, a colour on itself 1, #777777 on white 4.48.
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#123456", "#123456", 1)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void Contrast_is_that_of_the_standard(string one, string other, double expected)
    {
        Assert.Equal(expected, BrandPalette.Contrast(one, other), 0.005);
        Assert.Equal(expected, BrandPalette.Contrast(other, one), 0.005);
    }

    private static void Check(string colour)
    {
        var (light, dark) = Colours(BrandPalette.StyleSheet(colour));
        foreach (var (scheme, papers) in new[] { (light, Papers.Light), (dark, Papers.Dark) })
        {
            Assert.All([papers["--paper"], papers["--wash"], scheme["--accent-wash"]], paper => Assert.True(BrandPalette.Contrast(scheme["--accent"], paper) >= Enough, $"{colour}: {scheme["--accent"]} on {paper}"));
            Assert.True(BrandPalette.Contrast(scheme["--accent-ink"], scheme["--accent"]) >= Enough, $"{colour}: ink on {scheme["--accent"]}");
        }
    }

    private static (Dictionary<string, string> Light, Dictionary<string, string> Dark) Colours(string sheet)
    {
        var cut = sheet.IndexOf("@media", StringComparison.Ordinal);
        return (Read(sheet[..cut]), Read(sheet[cut..]));

        static Dictionary<string, string> Read(string part) =>
            Setting().Matches(part).GroupBy(match => match.Groups[1].Value).ToDictionary(setting => setting.Key, setting => setting.First().Groups[2].Value);
    }

    private static string Hex(int colour) => "#" + colour.ToString("x6", CultureInfo.InvariantCulture);

    [GeneratedRegex("(--[a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Setting();
}
