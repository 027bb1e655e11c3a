using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Analysis;

/// <summary>Which of the six fields a row has (P120).</summary>
/// <param name="Missing">Those that it lacks, in the order of the enumeration.</param>
public readonly record struct Completeness(ImmutableArray<SheetField> Missing)
{
    /// <summary>The number of fields that are asked for: six.</summary>
    public static int Fields { get; } = Enum.GetValues<SheetField>().Length;

    /// <summary>How many are filled in, 1 to 6.</summary>
    public int Filled => Fields - Missing.Length;

    /// <summary>What a row has.</summary>
    public static Completeness Of(Placement placement)
    {
        ReadOnlySpan<(SheetField Field, bool Missing)> fields =
        [
            (SheetField.CountryFocus, placement.Focus is null),
            (SheetField.Language, placement.Language is null),
            (SheetField.AnchorStyle, placement.AnchorStyle is null && string.IsNullOrWhiteSpace(placement.Anchor)),
            (SheetField.TargetPage, placement.TargetByDefault),
            (SheetField.Why, string.IsNullOrWhiteSpace(placement.Why)),
        ];
        var missing = ImmutableArray.CreateBuilder<SheetField>();
        foreach (var field in fields)
        {
            if (field.Missing)
            {
                missing.Add(field.Field);
            }
        }

        return new(missing.DrainToImmutable());
    }
}
