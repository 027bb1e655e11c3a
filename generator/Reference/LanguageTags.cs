using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>Language tags.</summary>
public static class LanguageTags
{
    public static LanguageTagReading Read(string text) => new(new LanguageTag(text), LanguageTagFault.None, null, null);
}
