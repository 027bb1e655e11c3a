using GeoBrief.Pages.Components;

namespace GeoBrief.Pages.Wording;

/// <summary>What a sentence is filled with.</summary>
public abstract record PhraseValue
{
    /// <summary>The client's or consultant's own words, or a name.</summary>
    public static implicit operator PhraseValue(string text) => new TextValue(text);

    /// <summary>A computed number.</summary>
    public static implicit operator PhraseValue(Figure figure) => new FigureValue(figure);

    /// <summary>A sentence within a sentence.</summary>
    public static implicit operator PhraseValue(Phrase phrase) => new PhraseReference(phrase);

    /// <summary>A day.</summary>
    public static implicit operator PhraseValue(DateOnly date) => new DateValue(date);
}
