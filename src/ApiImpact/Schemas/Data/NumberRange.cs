namespace ApiImpact.Schemas.Data;

/// <summary>An interval of numbers; a bound that is null is no bound.</summary>
internal readonly record struct NumberRange(ExactNumber? Low, bool LowIsOpen, ExactNumber? High, bool HighIsOpen)
{
    /// <summary>Whether no number is in it.</summary>
    public bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && (LowIsOpen || HighIsOpen)));

    /// <summary>The numbers in both.</summary>
    public NumberRange Intersect(NumberRange other)
    {
        var takesLow = other.Low is { } low && (Low is not { } mine || low > mine || (low == mine && other.LowIsOpen));
        var takesHigh = other.High is { } high && (High is not { } own || high < own || (high == own && other.HighIsOpen));
        return new NumberRange(
            takesLow ? other.Low : Low, takesLow ? other.LowIsOpen : LowIsOpen, takesHigh ? other.High : High, takesHigh ? other.HighIsOpen : HighIsOpen);
    }

    /// <summary>Whether a number is in it.</summary>
    public bool Contains(ExactNumber number) =>
        (Low is not { } low || number > low || (number == low && !LowIsOpen)) && (High is not { } high || number < high || (number == high && !HighIsOpen));

    /// <inheritdoc/>
    public override string ToString() => $"{(LowIsOpen ? '(' : '[')}{Low},{High}{(HighIsOpen ? ')' : ']')}";
}
