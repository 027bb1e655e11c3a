namespace GeoBrief.Reference;

/// <summary>What is the matter with a tag.</summary>
public enum LanguageTagFault
{
    None,
    AcceptedNoHreflang,
    Invalid,
}
