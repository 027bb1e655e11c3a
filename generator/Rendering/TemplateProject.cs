using GeoBrief.Primitives;
using RazorLight.Razor;

namespace GeoBrief.Rendering;

/// <summary>A template folder as RazorLight sees it. A key is the path of a view with a slash before it, written so everywhere.</summary>
internal sealed class TemplateProject(FileTree templates) : RazorLightProject
{
    private static readonly RelativePath Imports = RelativePath.Of("_ViewImports.cshtml");

    /// <inheritdoc/>
    public override Task<RazorLightProjectItem> GetItemAsync(string templateKey) => Task.FromResult<RazorLightProjectItem>(Item(templateKey));

    /// <inheritdoc/>
    public override Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey) =>
        Task.FromResult<IEnumerable<RazorLightProjectItem>>(templates.Contains(Imports) ? [Item("/" + Imports.Value)] : []);

    private TemplateItem Item(string key) =>
        RelativePath.TryParse(key.TrimStart('/'), out var path) && templates.Contains(path)
            ? new TemplateItem(key, templates.Read(path))
            : new TemplateItem(key, null);
}
