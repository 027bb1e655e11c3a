namespace GeoBrief.Analysis;

/// <summary>A range of a share, 0 to 1 (3.3). Floating point, as it is an estimate; shares themselves are exact.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>How wide it is.</summary>
    public double Width => High - Low;
}
