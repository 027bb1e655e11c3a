namespace GeoBrief.Pages;

/// <summary>What a host shows for an address that is not there.</summary>
public sealed record NotFoundPage : PageModel;
