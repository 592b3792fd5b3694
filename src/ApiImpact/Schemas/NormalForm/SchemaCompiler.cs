using System.Text.Json.Nodes;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using ApiImpact.Schemas.Validation;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>Makes formulas of schemas; each content once for each reading, wherever it stands.</summary>
internal sealed class SchemaCompiler(FormulaFactory factory)
{
    private const int DeepestNesting = 250;

    private readonly Dictionary<Reading, Formula> compiled = [];
    private readonly Dictionary<Reading, int> open = [];
    private int recursions;

    public FormulaFactory Factory { get; } = factory;

    /// <summary>The values that the schema at <paramref name="site"/> accepts.</summary>
    public Formula Compile(SchemaSite site, Strictness strictness) => Compile(site, strictness, DynamicPath.Empty);

    /// <summary>The values that a schema accepts that is reached on <paramref name="path"/>.</summary>
    public Formula Compile(SchemaSite site, Strictness strictness, DynamicPath path)
    {
        path = path.Enter(site);
        if (site.Json is null)
        {
            return Unknown(site, strictness, $"what stands at {site.Pointer} is not a schema");
        }

        var content = SchemaContent.Of(site);
        var key = new Reading(content, content is null ? site.Json : null, strictness, path.Key);
        if (compiled.TryGetValue(key, out var formula))
        {
            return formula;
        }

        if (open.TryGetValue(key, out var number))
        {
            if (number < 0)
            {
                open[key] = number = ++recursions;
            }

            return Factory.Recursion(number, () => compiled.GetValueOrDefault(key));
        }

        if (open.Count > DeepestNesting)
        {
            return Unknown(site, strictness, "the schema is nested too deeply");
        }

        open.Add(key, -1);
        formula = new KeywordFormulas(this, site, strictness, path).Make();
        open.Remove(key);
        compiled[key] = formula;
        if (strictness != Strictness.Plain && Compile(site, Strictness.Plain, path) is var plain && plain != formula)
        {
            // A producer sends no more than its schema accepts.
            Factory.Implies(formula, plain);
        }

        return formula;
    }

    /// <summary>A formula of which nothing is known but what the validator says of single values.</summary>
    public Formula Unknown(SchemaSite site, Strictness strictness, string reason) =>
        Factory.Opaque(JsonTypes.All, $"schema {strictness} {Identity(site)}", reason, value => SchemaValidator.Judge(site, value, strictness).IsValid);

    /// <summary>The content of a schema, where nothing outside of it can change its meaning; else its place.</summary>
    private static string Identity(SchemaSite site)
    {
        var text = site.Json?.ToJsonString() ?? "null";
        return text.Contains("Ref\"", StringComparison.Ordinal) || text.Contains("$ref", StringComparison.Ordinal)
            ? $"{System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(site.Scope)}#{site.Pointer}"
            : $"{site.Dialect} {text}";
    }

    /// <summary>A schema, by its content or else by its place, and how it is read.</summary>
    private sealed record Reading(string? Content, JsonNode? Json, Strictness Strictness, string Path);
}
