using RazorLight.Razor;

namespace GeoBrief.Rendering;

/// <summary>One view of a template folder.</summary>
internal sealed class TemplateItem(string key, byte[]? content) : RazorLightProjectItem
{
    /// <inheritdoc/>
    public override string Key => key;

    /// <inheritdoc/>
    public override bool Exists => content is not null;

    /// <inheritdoc/>
    public override Stream Read() => new MemoryStream(content ?? [], writable: false);
}
