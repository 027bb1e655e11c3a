using Scriban;
using Scriban.Runtime;

namespace GeoBrief.Rendering;

/// <summary>
/// What a text may call: <c>plural</c> and the functions on text, lists and numbers. Not the clock, not chance, no other file, nothing
/// that could make two reports of one input differ.
/// </summary>
internal static class TextFunctions
{
    /// <summary>The functions, which no text can change.</summary>
    public static ScriptObject Make()
    {
        var all = TemplateContext.GetDefaultBuiltinObject();
        var given = new ScriptObject(StringComparer.Ordinal);
        foreach (var name in new[] { "array", "math", "string" })
        {
            var group = (ScriptObject)all[name]!;
            group.Remove("random");
            group.Remove("uuid");
            group.IsReadOnly = true;
            given.SetValue(name, group, readOnly: true);
        }

        given.Import("plural", new Func<TextArgument, string, string, string>(Plural));
        given.IsReadOnly = true;
        return given;
    }

    private static string Plural(TextArgument value, string one, string other) => value.Number == 1 ? one : other;
}
