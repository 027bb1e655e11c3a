namespace GeoBrief.Pages.Components;

/// <summary>One source or several of nearly the same authority and of one scope; positions are ready to print.</summary>
/// <param name="Scope">Its style: local or global.</param>
/// <param name="X">Where its authority lies.</param>
/// <param name="Y">The line of its scope.</param>
/// <param name="Radius">In pixels; the area grows with the number of sources.</param>
/// <param name="Ours">Whether it stands for links of ours rather than for mentions of competitors.</param>
public sealed record AuthorityDot(string Scope, string X, string Y, string Radius, bool Ours);
