using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading.Fields;

/// <summary>A value written somewhere, what a reader makes of it, and what it says.</summary>
internal static class Written
{
    public static readonly SourceLocation Place = new(RelativePath.Of("placements.csv"), 14, 9, 3);

    public static Cell Cell(string text) => new(text, Place, "field");

    /// <summary>Reads and asserts that nothing was said.</summary>
    public static T Quietly<T>(string text, Func<Cell, DiagnosticBag, T> read)
    {
        var bag = new DiagnosticBag();
        var value = read(Cell(text), bag);
        Assert.Empty(bag.ToImmutable());
        return value;
    }

    /// <summary>Reads and gives the only diagnostic, which stands where the value does.</summary>
    public static Diagnostic Complaint<T>(string text, Func<Cell, DiagnosticBag, T> read)
    {
        var bag = new DiagnosticBag();
        read(Cell(text), bag);
        var diagnostic = Assert.Single(bag.ToImmutable());
        Assert.Equal(Place, diagnostic.At);
        return diagnostic;
    }

    public static ImmutableArray<Diagnostic> Said<T>(string text, Func<Cell, DiagnosticBag, T> read)
    {
        var bag = new DiagnosticBag();
        read(Cell(text), bag);
        return bag.ToImmutable();
    }
}
