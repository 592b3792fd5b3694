namespace ApiImpact.Diagnostics;

/// <summary>What a diagnostic says in general: its name, and the explanation that <c>apiimpact explain</c> prints.</summary>
public record Rule
{
    /// <summary>The name, in kebab-case; reads as the fault: <c>url-underscore</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The severity unless the configuration says otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong, one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Why it matters, and to whom.</summary>
    public required string Why { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Fix { get; init; }

    /// <summary>A short example of the fault, where one helps.</summary>
    public string? BadExample { get; init; }

    /// <summary>The same example without the fault.</summary>
    public string? GoodExample { get; init; }

    /// <summary>Where the rule comes from: a statement of the template, a guideline, a repository's test.</summary>
    public string? Origin { get; init; }

    /// <summary>Whether a safe fix can be made by <c>apiimpact lint --fix</c>.</summary>
    public bool Fixable { get; init; }
}
