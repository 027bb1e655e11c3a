using System.Numerics;

namespace GeoBrief.Primitives;

/// <summary>
/// An exact rational number, in lowest terms with a positive denominator. Shares and scores are fractions, so that a tie is a
/// tie and a bound is met exactly (R25). No unit; a share lies in 0 to 1.
/// </summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger denominatorLessOne;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction needs a denominator.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>Nought, which is also the default value.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One => new(1, 1);

    /// <summary>The number above the line.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, at least 1.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>The exact value of a decimal, such as a threshold from the policy.</summary>
    public static Fraction Of(decimal value)
    {
        var scale = value.Scale;
        var power = BigInteger.Pow(10, scale);
        var whole = decimal.Truncate(value);
        var rest = decimal.Truncate((value - whole) * (decimal)power);
        return new((new BigInteger(whole) * power) + new BigInteger(rest), power);
    }

    /// <summary>A part of a whole; null when the whole is nothing, for absent is never zero.</summary>
    public static Fraction? Share(long part, long whole) => whole == 0 ? null : new(part, whole);

    /// <summary>The larger of two.</summary>
    public static Fraction Max(Fraction left, Fraction right) => left >= right ? left : right;

    /// <summary>The smaller of two.</summary>
    public static Fraction Min(Fraction left, Fraction right) => left <= right ? left : right;

    /// <summary>The value rounded to so many decimals, halves away from zero (DATA.md).</summary>
    public decimal Round(int decimals)
    {
        var power = BigInteger.Pow(10, decimals);
        var scaled = BigInteger.Abs(Numerator) * power;
        var quotient = BigInteger.DivRem(scaled, Denominator, out var remainder);
        if (remainder * 2 >= Denominator)
        {
            quotient++;
        }

        return Numerator.Sign * (decimal)quotient / (decimal)power;
    }

    /// <summary>The largest whole number not above the value.</summary>
    public int Floor() => (int)(Numerator >= 0 ? Numerator / Denominator : (Numerator - Denominator + 1) / Denominator);

    /// <summary>The nearest whole number, halves upward.</summary>
    public int RoundHalfUp() => (this + new Fraction(1, 2)).Floor();

    /// <summary>The nearest floating-point number, for the ranges alone (R25).</summary>
    public double ToDouble() => (double)Numerator / (double)Denominator;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public override string ToString() => $"{Numerator}/{Denominator}";

    public static implicit operator Fraction(int value) => new(value, 1);

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;
}
