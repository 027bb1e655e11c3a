using System.Collections.Immutable;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>What stands around every page: its head, its navigation and its foot.</summary>
public sealed record Shell
{
    /// <summary>Where the page stands.</summary>
    public required RelativePath Path { get; init; }

    /// <summary>How the report writes numbers and days.</summary>
    public required LocaleFormats Formats { get; init; }

    /// <summary>What the page is called.</summary>
    public required Phrase Title { get; init; }

    /// <summary>The client.</summary>
    public required string Client { get; init; }

    /// <summary>Who hands the report over; null when not given.</summary>
    public string? Agency { get; init; }

    /// <summary>How to reach them; null when not given.</summary>
    public string? Contact { get; init; }

    /// <summary>Where the contact leads; null when it is no address.</summary>
    public string? ContactHref { get; init; }

    /// <summary>Their logo in the output; null when not given.</summary>
    public string? Logo { get; init; }

    /// <summary>The sign for the tab of a browser; null for none.</summary>
    public string? Icon { get; init; }

    /// <summary>The day that the report speaks of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether search engines may list the page.</summary>
    public required bool Indexable { get; init; }

    /// <summary>The address of the page once it is hosted; null when unknown.</summary>
    public string? Canonical { get; init; }

    /// <summary>All markets.</summary>
    public required string Home { get; init; }

    /// <summary>How each figure is made.</summary>
    public required string Method { get; init; }

    /// <summary>The pages of the report.</summary>
    public required ImmutableArray<NavLink> Navigation { get; init; }

    /// <summary>The way to this page; empty at the top.</summary>
    public ImmutableArray<NavLink> Crumbs { get; init; } = [];

    /// <summary>The pages of this market; empty elsewhere.</summary>
    public ImmutableArray<NavLink> Tabs { get; init; } = [];

    /// <summary>The sections of the page, as anchors.</summary>
    public ImmutableArray<NavLink> Contents { get; init; } = [];
}
