using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>A row of the one sheet of placements (P120).</summary>
public sealed record Placement
{
    /// <summary>The host that holds the link, as written.</summary>
    public required HostName Source { get; init; }

    /// <summary>Its registrable domain (R4).</summary>
    public required HostName Domain { get; init; }

    /// <summary>The page that holds the link; null when only the domain was written.</summary>
    public WebAddress? SourceUrl { get; init; }

    /// <summary>The page that it points to: as written, or the default page of the market named.</summary>
    public required WebAddress TargetPage { get; init; }

    /// <summary>Whether the target was left empty and the market's default page stands in.</summary>
    public bool TargetByDefault { get; init; }

    /// <summary>When it went live; null while it is planned.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How far it is.</summary>
    public required PlacementStatus Status { get; init; }

    /// <summary>What the source is; null when not written.</summary>
    public SourceType? Type { get; init; }

    /// <summary>A person's word on whom the source speaks to.</summary>
    public CountryFocus? Focus { get; init; }

    /// <summary>The language of the text around the link.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The anchor text exactly; null when not written.</summary>
    public string? Anchor { get; init; }

    /// <summary>The style as a person judged it; null when it is to be derived.</summary>
    public AnchorStyle? AnchorStyle { get; init; }

    /// <summary>The sentence around the link.</summary>
    public string? Context { get; init; }

    /// <summary>What the linking page is about.</summary>
    public string? Topic { get; init; }

    /// <summary>The words of its rel attribute; empty for a followed link.</summary>
    public ImmutableArray<LinkRelation> Relations { get; init; } = [];

    /// <summary>0 to 100; null when not written.</summary>
    public int? Authority { get; init; }

    /// <summary>The market that it was bought or earned for, as written.</summary>
    public Slug? Market { get; init; }

    /// <summary>Why it was chosen.</summary>
    public string? Why { get; init; }

    /// <summary>Free notes, and so the reason of <see cref="Focus"/> (P21); null when none.</summary>
    public string? Note { get; init; }

    /// <summary>The cells of columns that the contract does not name, one for each of <see cref="PlacementSheet.ExtraColumns"/>.</summary>
    public ImmutableArray<string> Extra { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required RowReference Row { get; init; }
}
