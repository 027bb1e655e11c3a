using System.Globalization;

namespace GeoBrief.Pages.Components;

/// <summary>Positions in charts, as percentages of the width or height, ready to print.</summary>
public static class Geometry
{
    /// <summary>A percentage with at most two decimals and a point, whatever the language of the report.</summary>
    public static string Percent(decimal value) =>
        Round(value).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>A percentage as it is printed: two decimals, halves away from zero.</summary>
    public static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    /// <summary>A share of 0 to 1 on an axis that is so many percent of the width.</summary>
    public static string OnAxis(decimal share, decimal axis = 100m) => Percent(share * axis);
}
