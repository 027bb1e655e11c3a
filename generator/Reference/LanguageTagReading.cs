using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>A tag as read.</summary>
public sealed record LanguageTagReading(LanguageTag? Tag, LanguageTagFault Fault, string? Suggestion, string? Reason);
