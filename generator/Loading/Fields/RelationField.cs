using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Fields;

/// <summary>The words of a link's rel attribute (P133), parted by spaces or commas.</summary>
public static class RelationField
{
    private static readonly string[] Names = ["nofollow", "sponsored", "ugc", "follow", "dofollow"];

    private static readonly char[] Separators = [' ', ',', ';', '\t', '\n', '\r', '\u00A0'];

    /// <summary>The relations written, each once, in their order; empty when blank or when the link is followed. Another word is an error.</summary>
    public static ImmutableArray<LinkRelation> Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return [];
        }

        var relations = ImmutableArray.CreateBuilder<LinkRelation>();
        foreach (var word in cell.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            switch (NameShape.Fold(word))
            {
                case "follow" or "dofollow":
                    break;
                case "nofollow":
                    relations.Add(LinkRelation.NoFollow);
                    break;
                case "sponsored":
                    relations.Add(LinkRelation.Sponsored);
                    break;
                case "ugc":
                    relations.Add(LinkRelation.Ugc);
                    break;
                default:
                    bag.Add(FieldDiagnostics.UnknownRelation(cell.At, cell.Field, word, NearestName.Find(word, Names)));
                    break;
            }
        }

        return [.. relations.Distinct()];
    }
}
