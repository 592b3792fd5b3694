using System.Collections.Immutable;
using ApiImpact.Linting;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Sections;

/// <summary>The section <i>REST API impact</i> that says what an OpenAPI document says of operations.</summary>
/// <param name="Text">The section.</param>
/// <param name="Losses">What it does not say, by operation.</param>
internal sealed record SpecSection(string Text, ImmutableArray<(Operation Operation, ImmutableArray<Loss> Losses)> Losses)
{
    private static readonly Profiles[] Checked = [Profiles.Default, Profiles.Template];

    /// <summary>
    /// Writes the section, and reads it again: running text that would be read as something else than a description is left out. The lint rules that the
    /// API itself does not meet are silenced, by a comment that everyone sees.
    /// </summary>
    /// <param name="api">The document.</param>
    /// <param name="operations">The operations of it, in the order in which they are written.</param>
    public static SpecSection Of(ApiModel api, IReadOnlyList<Operation> operations)
    {
        var initial = Initial(api);
        var drafts = operations.Select(operation => SectionDraft.Of(operation, VersionOf(operation, initial))).ToList();
        var versions = operations.Select(operation => VersionOf(operation, initial)).Distinct().ToList();
        var version = versions is [{ } only] ? only.ToString() : null;
        List<SectionOperation> said = [.. drafts.Select(static draft => draft.Said)];
        var text = SectionText.Of(said, version, Silenced(SectionText.Of(said, version, [])));
        return new SpecSection(text, [.. operations.Zip(drafts, (operation, draft) => (operation, versions.Count > 1 ? draft.Losses.Add(new Loss("versions", "")) : draft.Losses))]);
    }

    private static ImmutableArray<string> Silenced(string section)
    {
        var spec = SectionDraft.SpecWith(section);
        if (spec.ImpactSection is not { } found)
        {
            return [];
        }

        var faults =
            from profile in Checked
            from fault in new Linter(null).Lint(spec, new LintOptions { Severities = RuleSeverities.Of(profile) })
            where found.Section.Span.Start <= fault.Location.Span.Start && fault.Location.Span.Start < found.Section.Span.End
            select fault.Rule.Id;
        return [.. faults.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The version in which the API began: what is there since then comes with no new one.</summary>
    private static Microversion? Initial(ApiModel api) => api.Operations.Select(Stated).Where(static version => version is not null).Min();

    private static Microversion? VersionOf(Operation operation, Microversion? initial) => Stated(operation) is { } version && version != initial ? version : null;

    private static Microversion? Stated(Operation operation) => Microversion.TryParse(operation.Gate?.Since, out var version) ? version : null;
}
