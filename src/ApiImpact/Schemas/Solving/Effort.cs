using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>How much work one question may take. Counts, not clocks: the same input ends the same way everywhere.</summary>
internal sealed class Effort(FormulaFactory factory)
{
    /// <summary>Why a question ended without an answer.</summary>
    public const string Exhausted = "deciding it takes too many steps";

    private const long MostWork = 300_000;
    private const int MostSteps = 20_000;

    private long limit = MostWork;
    private int steps = MostSteps;

    /// <summary>Takes one step; false when there is none left, or when the steps so far were too large.</summary>
    public bool Spend() => --steps >= 0 && factory.Work < limit;

    /// <summary>Whether there is no step left.</summary>
    public bool IsSpent => steps <= 0 || factory.Work >= limit;

    /// <summary>Begins the next question.</summary>
    public void Renew() => (limit, steps) = (factory.Work + MostWork, MostSteps);
}
