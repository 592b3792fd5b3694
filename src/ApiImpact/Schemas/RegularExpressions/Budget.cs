namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>How large an automaton may grow before the answer is "unknown". Counts, not clocks: the same input ends the same way everywhere.</summary>
internal static class Budget
{
    /// <summary>States of one automaton.</summary>
    public const int States = 100_000;

    /// <summary>Cells (states × classes of characters) of one transition table.</summary>
    public const int Cells = 4_000_000;

    /// <summary>Steps of one construction.</summary>
    public const int Steps = 2_000_000;

    /// <summary>Different sets of characters of one pattern.</summary>
    public const int Sets = 1_000;

    /// <summary>Different look-arounds of one pattern.</summary>
    public const int Looks = 16;

    /// <summary>UTF-16 code units of one pattern.</summary>
    public const int PatternLength = 100_000;

    /// <summary>Groups within groups of one pattern.</summary>
    public const int Nesting = 200;
}
