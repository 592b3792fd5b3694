using System.Diagnostics.CodeAnalysis;

namespace ApiImpact.Model;

/// <summary>A version of an API, <c>2.96</c>. The numbers are counted, not decimal: 2.100 comes after 2.96.</summary>
internal readonly record struct Microversion(int Major, int Minor) : IComparable<Microversion>
{
    /// <summary>Reads <c>2.96</c>, or <c>2</c> for 2.0; surrounding spaces and a leading <c>v</c> do no harm.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Microversion version)
    {
        var digits = text.AsSpan().Trim().TrimStart("vV");
        var dot = digits.IndexOf('.');
        version = default;
        if (!TryNumber(dot < 0 ? digits : digits[..dot], out var major) || !TryNumber(dot < 0 ? "0" : digits[(dot + 1)..], out var minor))
        {
            return false;
        }

        version = new Microversion(major, minor);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Microversion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <inheritdoc/>
    public override string ToString() => $"{Major}.{Minor}";

    public static bool operator <(Microversion left, Microversion right) => left.CompareTo(right) < 0;

    public static bool operator >(Microversion left, Microversion right) => left.CompareTo(right) > 0;

    public static bool operator <=(Microversion left, Microversion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Microversion left, Microversion right) => left.CompareTo(right) >= 0;

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        return digits.Length is > 0 and < 9 && digits.ContainsAnyExceptInRange('0', '9') is false && int.TryParse(digits, out number);
    }
}
