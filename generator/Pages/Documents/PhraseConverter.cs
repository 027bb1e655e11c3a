using System.Text.Json;
using System.Text.Json.Serialization;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Documents;

/// <summary>A sentence becomes its words.</summary>
internal sealed class PhraseConverter(Func<Phrase, string> say) : JsonConverter<Phrase>
{
    /// <inheritdoc/>
    public override Phrase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Documents are written, never read back.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Phrase value, JsonSerializerOptions options) => writer.WriteStringValue(say(value));
}
