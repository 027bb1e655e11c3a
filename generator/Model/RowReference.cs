using System.Globalization;
using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>
/// Where a fact was written: the evidence of every figure. Shown as <c>placements.csv:14</c> or <c>markets/mexico/scan.md:9-21</c>.
/// </summary>
/// <param name="File">The file, relative to the data folder.</param>
/// <param name="First">1-based physical line on which it starts.</param>
/// <param name="Last">1-based line on which it ends, at least <paramref name="First"/>.</param>
public readonly record struct RowReference(RelativePath File, int First, int Last) : IComparable<RowReference>
{
    public RowReference(RelativePath file, int line)
        : this(file, line, line)
    {
    }

    /// <inheritdoc/>
    public int CompareTo(RowReference other)
    {
        var byFile = File.CompareTo(other.File);
        return byFile != 0 ? byFile : (First, Last).CompareTo((other.First, other.Last));
    }

    /// <inheritdoc/>
    public override string ToString() => First == Last
        ? string.Create(CultureInfo.InvariantCulture, $"{File}:{First}")
        : string.Create(CultureInfo.InvariantCulture, $"{File}:{First}-{Last}");
}
