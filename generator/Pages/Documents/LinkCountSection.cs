namespace GeoBrief.Pages.Documents;

/// <summary>Links to be placed. <paramref name="Total"/> is their sum.</summary>
public sealed record LinkCountSection(int Local, int Global, int Total);
