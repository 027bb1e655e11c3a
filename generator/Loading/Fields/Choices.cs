using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Loading.Fields;

/// <summary>The names that a person may write where only a few make sense.</summary>
public static class Choices
{
    /// <summary>The column <c>status</c>.</summary>
    public static ImmutableArray<(string Name, PlacementStatus Value)> Statuses { get; } =
    [
        ("planned", PlacementStatus.Planned), ("outreach", PlacementStatus.Outreach), ("live", PlacementStatus.Live),
        ("paused", PlacementStatus.Paused), ("lost", PlacementStatus.Lost), ("rejected", PlacementStatus.Rejected),
    ];

    /// <summary>The column <c>anchor_style</c> (R16).</summary>
    public static ImmutableArray<(string Name, AnchorStyle Value)> AnchorStyles { get; } =
    [
        ("brand", AnchorStyle.Brand), ("neutral", AnchorStyle.Neutral), ("topic", AnchorStyle.Topic),
        ("exact", AnchorStyle.Exact), ("location", AnchorStyle.Location), ("url", AnchorStyle.Url),
    ];

    /// <summary>The key <c>mix_rule</c> (P44).</summary>
    public static ImmutableArray<(string Name, MixRule Value)> MixRules { get; } =
        [("local-first", MixRule.LocalFirst), ("balanced", MixRule.Balanced), ("global-first", MixRule.GlobalFirst)];

    /// <summary>The key <c>page_type</c> (P36, R19).</summary>
    public static ImmutableArray<(string Name, PageType Value)> PageTypes { get; } =
        [("country", PageType.Country), ("language", PageType.Language), ("cctld", PageType.CcTld), ("global", PageType.Global)];
}
