namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>That one type uses another.</summary>
/// <param name="From">The type whose code it is.</param>
/// <param name="To">What it uses.</param>
/// <param name="Member">The method or field used; null where the type alone is named.</param>
internal sealed record CodeReference(CodeType From, CodeType To, string? Member)
{
    public override string ToString() => Member is null ? $"{From} -> {To}" : $"{From} -> {To}.{Member}";
}
