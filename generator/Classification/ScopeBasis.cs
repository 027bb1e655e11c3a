namespace GeoBrief.Classification;

/// <summary>What a scope was worked out from, in the order in which it is tried (R1).</summary>
public enum ScopeBasis
{
    /// <summary>A person wrote it.</summary>
    Written,

    /// <summary>The weighted clues.</summary>
    Clues,

    /// <summary>No clue has data; the type of the source decides.</summary>
    TypeAlone,

    /// <summary>Nothing is known.</summary>
    Nothing,
}
