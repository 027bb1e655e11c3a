namespace GeoBrief.Pages.Components;

/// <summary>A link as a dot: its shape says the scope, its filling whether it is live; the position is ready to print.</summary>
public sealed record Dot(string Style, bool Live, string X, string Y);
