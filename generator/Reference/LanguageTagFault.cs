namespace GeoBrief.Reference;

/// <summary>What is wrong with a language tag.</summary>
public enum LanguageTagFault
{
    /// <summary>Nothing; a reason may still say that another language was probably meant.</summary>
    None,

    /// <summary>A good tag that has no use in hreflang, such as <c>es-419</c> or <c>fil</c>: a warning.</summary>
    AcceptedNoHreflang,

    /// <summary>No tag: an error.</summary>
    Invalid,
}
