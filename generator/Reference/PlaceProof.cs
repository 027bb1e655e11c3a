namespace GeoBrief.Reference;

/// <summary>What it takes to read a name as the place (2.9, rule 4).</summary>
internal enum PlaceProof
{
    /// <summary>The name alone.</summary>
    None,

    /// <summary>A capital inside a sentence, or its country right behind it.</summary>
    Capital,

    /// <summary>Its country right behind it.</summary>
    Country,
}
