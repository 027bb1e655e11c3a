namespace GeoBrief.Classification;

/// <summary>How sure a scope is; printed as a word (P22).</summary>
public enum Confidence
{
    /// <summary>Nothing is known.</summary>
    None,

    /// <summary>One clue, or the type alone.</summary>
    Low,

    /// <summary>Clues of a weight of 40 or more.</summary>
    Medium,

    /// <summary>A person's word, or clues of a weight of 60 or more with a lead of 25.</summary>
    High,
}
