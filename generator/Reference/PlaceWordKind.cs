namespace GeoBrief.Reference;

/// <summary>What the name of a place means besides (2.9).</summary>
internal enum PlaceWordKind
{
    /// <summary>Nothing else.</summary>
    None,

    /// <summary>An ordinary word: Reading, Bath (rule 4).</summary>
    Word,

    /// <summary>The name of a person or a firm, or a German noun, which have capitals anyway.</summary>
    Name,

    /// <summary>Several countries, or a country and a state: Georgia, Guinea (rule 7).</summary>
    Several,

    /// <summary>A group of countries: Latin America (rule 7).</summary>
    Region,

    /// <summary>A nationality that is a language too: Spanish (rule 6).</summary>
    Language,
}
