using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>What a text that should be a language tag turned out to be.</summary>
/// <param name="Tag">The tag in canonical casing; null when and only when the fault is <see cref="LanguageTagFault.Invalid"/>.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Suggestion">The tag that was probably meant, or null. It can stand beside a valid tag (<c>uk</c>: <c>en-GB</c>).</param>
/// <param name="Reason">One sentence for people, or null when there is nothing to say.</param>
public sealed record LanguageTagReading(LanguageTag? Tag, LanguageTagFault Fault, string? Suggestion, string? Reason);
