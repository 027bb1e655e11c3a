using System.Text.Json.Serialization;

namespace GeoBrief.Pages.Documents;

/// <summary>Serialisers written by the compiler: nothing is looked up by reflection when a report is built.</summary>
[JsonSerializable(typeof(BriefDocument))]
[JsonSerializable(typeof(SiteDocument))]
internal sealed partial class DocumentJsonContext : JsonSerializerContext;
