using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Fields;

/// <summary>One of a few names; case, spaces, <c>_</c> and <c>-</c> do not matter.</summary>
public static class ChoiceField
{
    /// <summary>The value whose name was written; null when blank or, with an error, when no name is meant.</summary>
    public static T? Read<T>(Cell cell, ImmutableArray<(string Name, T Value)> choices, DiagnosticBag bag)
        where T : struct
    {
        if (cell.IsBlank)
        {
            return null;
        }

        foreach (var (name, value) in choices)
        {
            if (name.Equals(cell.Value, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        var folded = NameShape.Fold(cell.Value);
        foreach (var (name, value) in choices)
        {
            if (NameShape.Fold(name) == folded)
            {
                return value;
            }
        }

        var names = choices.Select(choice => choice.Name).ToImmutableArray();
        bag.Add(FieldDiagnostics.UnknownChoice(cell.At, cell.Field, cell.Value, names, NearestName.Find(cell.Value, names)));
        return null;
    }
}
