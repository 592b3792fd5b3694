namespace ApiImpact.Schemas.Solving;

/// <summary>How many steps one question may take. Counts, not clocks: the same input ends the same way everywhere.</summary>
internal sealed class Effort
{
    /// <summary>Why a question ended without an answer.</summary>
    public const string Exhausted = "deciding it takes too many steps";

    private readonly int most;
    private int left;

    /// <summary>Takes the number of steps of one question.</summary>
    public Effort(int most) => this.most = left = most;

    /// <summary>Takes one step; false when there is none left.</summary>
    public bool Spend() => --left >= 0;

    /// <summary>Begins the next question.</summary>
    public void Renew() => left = most;
}
