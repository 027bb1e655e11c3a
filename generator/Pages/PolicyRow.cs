using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A threshold.</summary>
/// <param name="Setting">What it is, in words.</param>
/// <param name="Name">Its key in <c>site.yml</c>.</param>
/// <param name="Default">The default.</param>
/// <param name="InForce">The value in force.</param>
/// <param name="Changed">Whether it was overridden.</param>
/// <param name="Origin">From the method, or our default.</param>
public sealed record PolicyRow(Phrase Setting, string Name, string Default, string InForce, bool Changed, Phrase Origin);
