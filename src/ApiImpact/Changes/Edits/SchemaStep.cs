namespace ApiImpact.Changes.Edits;

/// <summary>The way from a schema to one inside it.</summary>
/// <param name="Kind">What the inner schema describes.</param>
/// <param name="Keyword">The keyword.</param>
/// <param name="Name">The member, pattern or index under the keyword; empty where there is none.</param>
internal sealed record SchemaStep(StepKind Kind, string Keyword, string Name = "")
{
    /// <summary>The way to the place, for people: <c>server.networks[].uuid</c>.</summary>
    public string Extend(string path) => Kind switch
    {
        StepKind.Member when path.Length == 0 => Name,
        StepKind.Member => $"{path}.{Name}",
        StepKind.Item => $"{path}[{Name}]",
        StepKind.Rest when path.Length == 0 => "*",
        StepKind.Rest => $"{path}.*",
        _ => path,
    };
}

/// <summary>What a schema inside another describes.</summary>
internal enum StepKind
{
    /// <summary>A member of the object.</summary>
    Member,

    /// <summary>An item of the array.</summary>
    Item,

    /// <summary>Members that are not named, or their names.</summary>
    Rest,

    /// <summary>The same value, as one of several alternatives or under a condition.</summary>
    Same,
}
