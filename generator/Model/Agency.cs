namespace GeoBrief.Model;

/// <summary>Who hands the report over.</summary>
/// <param name="Name">Shown in the footer and on the cover; null when not given.</param>
/// <param name="Logo">The picture, to be copied beside the pages; null when not given.</param>
/// <param name="Contact">An address or a number; null when not given.</param>
public sealed record Agency(string? Name, Logo? Logo, string? Contact);
