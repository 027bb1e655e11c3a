using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Documents;

/// <summary>
/// Hands out the figures of a document by their path. A page has no other way to a computed number, so what it shows is what the
/// document holds.
/// </summary>
public sealed class FigureBook
{
    private readonly string name;
    private readonly JsonNode root;
    private readonly LocaleFormats formats;

    private FigureBook(string name, JsonNode root, LocaleFormats formats)
    {
        this.name = name;
        this.root = root;
        this.formats = formats;
    }

    /// <summary>The figures of a market.</summary>
    public static FigureBook Of(BriefDocument document, LocaleFormats formats) =>
        new(document.Market.Slug, DocumentJson.Tree(document), formats);

    /// <summary>The figures of the site as a whole; an underscore can stand in no slug.</summary>
    public static FigureBook Of(SiteDocument document, LocaleFormats formats) =>
        new("_site", DocumentJson.Tree(document)["figures"]!, formats);

    /// <summary>A whole number; throws where the document holds none, which would be a fault of ours.</summary>
    public Figure Count(string path) =>
        Number(path) is { } number
            ? Of(path, number, formats.Number((long)number))
            : throw new InvalidOperationException($"{name} has no figure at '{path}'.");

    /// <summary>A share as a percentage; null where the document holds none.</summary>
    public Figure? Percent(string path) => Number(path) is { } number ? Of(path, number, formats.Percent(number)) : null;

    /// <summary>A number as it is, such as a part of a vote; throws where the document holds none, which would be a fault of ours.</summary>
    public Figure Decimal(string path) =>
        Number(path) is { } number ? Of(path, number, formats.Decimal(number)) : throw new InvalidOperationException($"{name} has no figure at '{path}'.");

    /// <summary>A difference of shares in whole percentage points; null where the document holds none.</summary>
    public Figure? Points(string path) => Number(path) is { } number ? Of(path, number, formats.Number(Whole(number * 100))) : null;

    private static long Whole(decimal number) => (long)Math.Round(number, MidpointRounding.AwayFromZero);

    private Figure Of(string path, decimal number, string text) => new($"{name}.{path}", number, text);

    private decimal? Number(string path)
    {
        var node = root;
        foreach (var part in path.Split('.'))
        {
            node = node switch
            {
                JsonArray array => array[int.Parse(part, CultureInfo.InvariantCulture)],
                JsonObject entry when entry.ContainsKey(part) => entry[part],
                _ => throw new InvalidOperationException($"{name} has no path '{path}'."),
            };
        }

        return node is not null && node.GetValueKind() == JsonValueKind.Number ? node.GetValue<decimal>() : null;
    }
}
