using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Documents;

/// <summary>The documents as JSON: indented, one line feed after each line, readable in every script.</summary>
public static class DocumentJson
{
    /// <summary>The bytes of <c>brief.json</c>.</summary>
    /// <param name="document">What it holds.</param>
    /// <param name="say">The words of a sentence, as plain text.</param>
    public static byte[] Write(BriefDocument document, Func<Phrase, string> say) =>
        Bytes(JsonSerializer.Serialize(document, ContextFor(say).BriefDocument));

    /// <summary>The bytes of <c>site.json</c>.</summary>
    public static byte[] Write(SiteDocument document, Func<Phrase, string> say) =>
        Bytes(JsonSerializer.Serialize(document, ContextFor(say).SiteDocument));

    /// <summary>The document as a tree, in which a sentence stands as its key: what figures are looked up in.</summary>
    public static JsonNode Tree(BriefDocument document) =>
        JsonSerializer.SerializeToNode(document, ContextFor(phrase => phrase.Key).BriefDocument)!;

    /// <summary>The document as a tree.</summary>
    public static JsonNode Tree(SiteDocument document) =>
        JsonSerializer.SerializeToNode(document, ContextFor(phrase => phrase.Key).SiteDocument)!;

    private static DocumentJsonContext ContextFor(Func<Phrase, string> say) => new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new PhraseConverter(say) },
    });

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json + "\n");
}
