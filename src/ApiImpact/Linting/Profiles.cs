namespace ApiImpact.Linting;

/// <summary>The named sets of rules that <c>--profile</c> chooses from.</summary>
[Flags]
internal enum Profiles
{
    /// <summary>Only when asked for by name, and in <c>strict</c>.</summary>
    None = 0,

    /// <summary>What contradicts itself, the baseline or the two hard demands of the template.</summary>
    Default = 1,

    /// <summary>Everything that the spec template asks for.</summary>
    Template = 2,

    /// <summary>The guidelines of the API special interest group.</summary>
    ApiSig = 4,

    /// <summary>What the repositories' own unit tests look for, and nothing else.</summary>
    RepoTests = 8,

    /// <summary>Every rule; what is info elsewhere is a warning.</summary>
    Strict = 16,

    /// <summary>Every profile that looks at the API and not only at the file.</summary>
    Core = Default | Template | ApiSig,
}
