using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Model;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Dialects;

/// <summary>What a spec says about the REST API, and where it says it.</summary>
internal sealed record Spec
{
    /// <summary>The file.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The whole document.</summary>
    public required RstDocument Document { get; init; }

    /// <summary>The title of the document; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The first blueprint, bug or story that the spec refers to; null where there is none.</summary>
    public Blueprint? Blueprint { get; init; }

    /// <summary>The section on the REST API; null where there is none.</summary>
    public ImpactSection? ImpactSection { get; init; }

    /// <summary>What the section amounts to.</summary>
    public required ImpactStatus Status { get; init; }

    /// <summary>The statement that the change comes under a (new) microversion; null where there is none.</summary>
    public Gate? Gate { get; init; }

    /// <summary>The statement that the change needs no microversion; null where there is none.</summary>
    public Statement? NoGate { get; init; }

    /// <summary>What the section says of policy; null where it says nothing.</summary>
    public PolicyStatement? Policy { get; init; }

    /// <summary>The operations; partial: what is not in it is unstated, not absent.</summary>
    public required ApiModel Api { get; init; }

    /// <summary>What could not be read, in source order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>What the section on the REST API amounts to.</summary>
internal enum ImpactStatus
{
    /// <summary>There is no such section.</summary>
    Missing,

    /// <summary>It says that there is no impact.</summary>
    None,

    /// <summary>It says something, and names no operation.</summary>
    Prose,

    /// <summary>It names operations.</summary>
    Operations,
}

/// <summary>A blueprint, bug or story.</summary>
/// <param name="Name">The last segment of the URL: <c>segment-priority</c>.</param>
/// <param name="Url">The whole URL.</param>
/// <param name="Project">The project that it is registered for, <c>masakari</c>; null where the URL does not say.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record Blueprint(string Name, string Url, string? Project, Location Location);

/// <summary>The section on the REST API.</summary>
/// <param name="Title">The title as written.</param>
/// <param name="TitleLocation">Where the title stands.</param>
/// <param name="Location">The whole section, its title and subsections included.</param>
/// <param name="Section">Its node in the document tree.</param>
internal sealed record ImpactSection(string Title, Location TitleLocation, Location Location, Section Section);

/// <summary>Words that state something.</summary>
/// <param name="Evidence">The words, on one line.</param>
/// <param name="Location">Where they stand.</param>
internal sealed record Statement(string Evidence, Location Location);

/// <summary>What a section says of policy.</summary>
/// <param name="Rules">The names of policy rules that it gives, in order: <c>os_masakari_api:segments:update</c>.</param>
/// <param name="Evidence">The first words that speak of policy, on one line.</param>
/// <param name="Location">Where they stand.</param>
internal sealed record PolicyStatement(ImmutableArray<string> Rules, string Evidence, Location Location);
