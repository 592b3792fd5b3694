using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.Solving;

/// <summary>Whether a formula accepts any value.</summary>
internal abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>Proved: it accepts none.</summary>
    public static Outcome Empty { get; } = new None();

    /// <summary>A value that can be tried; null where there is none.</summary>
    public virtual JsonData? Candidate => null;

    /// <summary>It accepts none.</summary>
    internal sealed record None : Outcome;

    /// <summary>It accepts <paramref name="Value"/>.</summary>
    internal sealed record Found(JsonData Value) : Outcome
    {
        public override JsonData? Candidate => Value;
    }

    /// <summary>Not decided; a candidate may still turn out to be accepted.</summary>
    internal sealed record Undecided(JsonData? Guess, string Reason) : Outcome
    {
        public override JsonData? Candidate => Guess;
    }
}
