namespace ApiImpact.Changes;

/// <summary>What a comparison takes for granted.</summary>
internal sealed record ChangeOptions
{
    /// <summary>Whether objects mean what JSON Schema says everywhere, so that undeclared members are sent too (<c>--objects json-schema</c>).</summary>
    public bool JsonSchemaObjects { get; init; }

    /// <summary>The day on which sunset dates are judged.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>How many days a stable operation or parameter stays after it was deprecated; 0: as many as its source says.</summary>
    public int DeprecationDaysStable { get; init; }

    /// <summary>How many days a beta operation or parameter stays after it was deprecated; 0: as many as its source says.</summary>
    public int DeprecationDaysBeta { get; init; }

    /// <summary>Whether the project puts changes behind a version, so that a spec's change without one is an error (<c>change-not-gated</c>).</summary>
    public bool GateRequired { get; init; }

    /// <summary>Whether a request schema that begins to refuse undeclared members is an error; otherwise it is a warning.</summary>
    public bool ClosingBreaks { get; init; }

    /// <summary>Whether the linter speaks of operations that are spelled almost like one of the baseline, so that the comparison does not say it again.</summary>
    public bool NearMissesAreLinted { get; init; }
}
