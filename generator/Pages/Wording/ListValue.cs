using System.Collections.Immutable;

namespace GeoBrief.Pages.Wording;

/// <summary>Several values, joined as the language of the report joins them.</summary>
public sealed record ListValue(ImmutableArray<PhraseValue> Items) : PhraseValue
{
    /// <summary>A list of names.</summary>
    public static ListValue Of(IEnumerable<string> items) => new([.. items.Select(item => (PhraseValue)item)]);
}
