using System.Collections.Immutable;

namespace GeoBrief.Pages.Wording;

/// <summary>
/// Something to be said: which sentence, and what fills it. The words themselves stand in the texts of the report's language, so
/// that a consultant can edit them.
/// </summary>
/// <param name="Key">The name of the sentence in the texts.</param>
/// <param name="Arguments">What fills it, by name.</param>
public sealed record Phrase(string Key, ImmutableArray<(string Name, PhraseValue Value)> Arguments)
{
    public Phrase(string key, params ReadOnlySpan<(string Name, PhraseValue Value)> arguments)
        : this(key, ImmutableArray.Create(arguments))
    {
    }
}
