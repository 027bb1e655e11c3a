namespace GeoBrief.Pages;

/// <summary>What a page shows, ready to print: a view does no arithmetic and asks nothing.</summary>
public abstract record PageModel
{
    /// <summary>What stands around it.</summary>
    public required Shell Shell { get; init; }
}
