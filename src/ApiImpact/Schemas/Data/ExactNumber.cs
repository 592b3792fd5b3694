using System.Globalization;
using System.Numerics;

namespace ApiImpact.Schemas.Data;

/// <summary>A decimal number without rounding: <c>Digits × 10^Exponent</c>, with no trailing zero in <c>Digits</c>, so that equal numbers are equal values.</summary>
internal readonly record struct ExactNumber : IComparable<ExactNumber>
{
    /// <summary>Numbers with a longer exponent are not read: arithmetic on them would not end.</summary>
    private const int LargestExponent = 1200;

    private ExactNumber(BigInteger digits, int exponent)
    {
        while (!digits.IsZero && digits.IsEven && BigInteger.DivRem(digits, 10) is { Remainder.IsZero: true } division)
        {
            digits = division.Quotient;
            exponent++;
        }

        Digits = digits;
        Exponent = digits.IsZero ? 0 : exponent;
    }

    /// <summary>0.</summary>
    public static ExactNumber Zero { get; }

    /// <summary>1.</summary>
    public static ExactNumber One { get; } = new(BigInteger.One, 0);

    private BigInteger Digits { get; }

    private int Exponent { get; }

    /// <summary>Whether it has no fraction.</summary>
    public bool IsInteger => Exponent >= 0;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Digits.Sign;

    public static implicit operator ExactNumber(long value) => new(value, 0);

    public static ExactNumber operator +(ExactNumber left, ExactNumber right) =>
        Math.Min(left.Exponent, right.Exponent) is var exponent ? new(left.At(exponent) + right.At(exponent), exponent) : default;

    public static ExactNumber operator -(ExactNumber left, ExactNumber right) => left + -right;

    public static ExactNumber operator -(ExactNumber number) => new(-number.Digits, number.Exponent);

    public static ExactNumber operator *(ExactNumber left, ExactNumber right) => new(left.Digits * right.Digits, left.Exponent + right.Exponent);

    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a number as JSON writes it.</summary>
    public static bool TryParse(string text, out ExactNumber number)
    {
        number = default;
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        var exponent = 0;
        if (mark >= 0 && !int.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        var mantissa = mark < 0 ? text : text[..mark];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        if (mantissa.Length > LargestExponent || Math.Abs((long)exponent) > LargestExponent
            || !BigInteger.TryParse(point < 0 ? mantissa : mantissa.Remove(point, 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var digits))
        {
            return false;
        }

        number = new ExactNumber(digits, exponent - fraction);
        return true;
    }

    /// <summary>The number halfway between two.</summary>
    public static ExactNumber Between(ExactNumber left, ExactNumber right) => (left + right) * new ExactNumber(5, -1);

    /// <summary>The smallest positive number that is a multiple of both.</summary>
    public static ExactNumber LeastCommonMultiple(ExactNumber left, ExactNumber right)
    {
        var exponent = Math.Min(left.Exponent, right.Exponent);
        var (a, b) = (BigInteger.Abs(left.At(exponent)), BigInteger.Abs(right.At(exponent)));
        return new ExactNumber(a / BigInteger.GreatestCommonDivisor(a, b) * b, exponent);
    }

    /// <summary>Whether it is a whole number of <paramref name="unit"/>s; <paramref name="unit"/> is positive.</summary>
    public bool IsMultipleOf(ExactNumber unit) => unit == One ? IsInteger :
        Math.Min(Exponent, unit.Exponent) is var exponent && BigInteger.Remainder(At(exponent), unit.At(exponent)).IsZero;

    /// <summary>The largest whole number of <paramref name="unit"/>s that is not more than it; <paramref name="unit"/> is positive.</summary>
    public ExactNumber RoundDown(ExactNumber unit)
    {
        var exponent = Math.Min(Exponent, unit.Exponent);
        var (quotient, remainder) = BigInteger.DivRem(At(exponent), unit.At(exponent));
        return new ExactNumber(remainder.Sign < 0 ? quotient - 1 : quotient, 0) * unit;
    }

    /// <summary>How many times <paramref name="unit"/> goes into it, as a whole number; null where that is more than an int.</summary>
    public int? Count(ExactNumber unit)
    {
        var exponent = Math.Min(Exponent, unit.Exponent);
        var quotient = At(exponent) / unit.At(exponent);
        return quotient > int.MaxValue || quotient < int.MinValue ? null : (int)quotient;
    }

    /// <summary>The number as a count; null where it is not a whole number, or negative. What is more than an int is the largest int.</summary>
    public int? AsCount() => !IsInteger || Sign < 0 ? null : At(0) > int.MaxValue ? int.MaxValue : (int)At(0);

    /// <inheritdoc/>
    public int CompareTo(ExactNumber other) => Math.Min(Exponent, other.Exponent) is var exponent ? At(exponent).CompareTo(other.At(exponent)) : 0;

    /// <summary>The number as JSON, without an exponent where that stays readable.</summary>
    public override string ToString()
    {
        var digits = BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture);
        var sign = Digits.Sign < 0 ? "-" : "";
        return Exponent switch
        {
            > 30 or < -30 => $"{sign}{digits}e{Exponent}",
            >= 0 => sign + digits + new string('0', Exponent),
            _ when digits.Length > -Exponent => $"{sign}{digits[..(digits.Length + Exponent)]}.{digits[(digits.Length + Exponent)..]}",
            _ => $"{sign}0.{digits.PadLeft(-Exponent, '0')}",
        };
    }

    private BigInteger At(int exponent) => exponent == Exponent ? Digits : Digits * BigInteger.Pow(10, Exponent - exponent);
}
