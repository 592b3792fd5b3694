using ApiImpact.Dialects;

namespace ApiImpact.Cli;

/// <summary>What a person should know of specs that have nothing to look at, so that silence does not pass for a clean run.</summary>
internal static class SectionNote
{
    /// <summary>The note; none where a spec states an operation, or says that the API stays as it is.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Spec> specs)
    {
        var which = specs.Count == 1 ? specs[0].Source.Path : $"none of the {specs.Count} files";
        return specs.Count == 0 || specs.Any(static spec => spec.Status is ImpactStatus.Operations or ImpactStatus.None) ? []
            : specs.All(static spec => spec.Status == ImpactStatus.Missing)
                ? [specs.Count == 1 ? $"{which} has no section 'REST API impact'." : $"{which} has a section 'REST API impact'."]
                : [$"{which}: no operation was recognised in the section 'REST API impact'. 'apiimpact explain operation-not-found' shows how one is written."];
    }
}
