using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>A place where a competitor is mentioned.</summary>
public sealed record Mention
{
    /// <summary>The host as written.</summary>
    public required HostName Source { get; init; }

    /// <summary>Its registrable domain, platform sub-sites apart: what makes two sources one (R4).</summary>
    public required HostName Domain { get; init; }

    /// <summary>The page, when a whole address was written.</summary>
    public WebAddress? SourceUrl { get; init; }

    /// <summary>What it is; null when nothing was written.</summary>
    public SourceType? Type { get; init; }

    /// <summary>A person's word on whom it speaks to.</summary>
    public CountryFocus? Focus { get; init; }

    /// <summary>Why they wrote so: the note of the row that holds <see cref="Focus"/> (P21); null when there is none.</summary>
    public string? Reason { get; init; }

    /// <summary>The language of the mention.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>0 to 100, whatever the tool calls it; null when not written.</summary>
    public int? Authority { get; init; }

    /// <summary>The competitor's position as written with this mention.</summary>
    public int? Rank { get; init; }

    /// <summary>When it was first seen.</summary>
    public DateOnly? FirstSeen { get; init; }

    /// <summary>For a directory: whether a note says that it ranks or is visited (R6).</summary>
    public bool Marked { get; init; }

    /// <summary>Free notes; empty when none.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where it is written.</summary>
    public required RowReference Row { get; init; }
}
