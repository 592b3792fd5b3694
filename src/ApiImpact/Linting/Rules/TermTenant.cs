using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule TermTenant { get; } = new()
    {
        Id = "term-tenant",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A URL or a field says 'tenant'.",
        Why = "OpenStack calls it a project since 2014; two words for one thing make clients handle both.",
        Fix = "Say 'project', unless the API says 'tenant' already.",
        BadExample = "\"tenant_id\": \"8c2b...\"",
        GoodExample = "\"project_id\": \"8c2b...\"",
        Origin = "API-SIG guidelines, terms: project, not tenant.",
        Check = static context => NamesWith("tenant", "project", context),
    };

    /// <summary>The placeholders, query parameters, words of paths and fields of a spec that have <paramref name="term"/> in their name.</summary>
    private static IEnumerable<Finding> NamesWith(string term, string better, LintContext context)
    {
        var segments = context.Operations.SelectMany(UrlSegment.Of).Select(static segment => (Name: segment.Text, segment.Location));
        var parameters =
            from operation in context.Operations
            from parameter in operation.Parameters
            select (parameter.Name, parameter.Location);
        var fields = context.Fields.Select(static field => (field.Name, field.Location));
        return
            from named in segments.Concat(parameters).Concat(fields).DistinctBy(static named => named.Name, StringComparer.Ordinal)
            where named.Name.Contains(term, StringComparison.OrdinalIgnoreCase) && !context.HasField(named.Name) && !context.HasSegment(named.Name)
            select new Finding(named.Location, $"name {named.Name}", $"'{named.Name}' says '{term}'; OpenStack's word is '{better}'.");
    }
}
