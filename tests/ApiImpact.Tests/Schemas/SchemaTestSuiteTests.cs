using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas;

namespace ApiImpact.Tests.Schemas;

/// <summary>The validator against the JSON Schema Test Suite.</summary>
public sealed class SchemaTestSuiteTests
{
    private static readonly string Suite = Path.Combine(Repository.Shared, "json-schema-test-suite");

    /// <summary>What is not decided as the suite wants, and why.</summary>
    private static readonly (string Test, string Reason)[] Exceptions =
    [
        ("string is only an annotation by default", "draft 2020-12 leaves it to the validator whether a format is asserted, so a string that is not of the format is undecided"),
        ("schema that uses custom metaschema with with no validation vocabulary", "custom vocabularies are not read"),
        ("a float is not an integer even without fractional part", "draft 4 defines integers by how they are written (3.5) and makes 1 and 1.0 equal (3.6): a set of values cannot hold one and not the other; the suite calls the case optional"),
        ("draft4/optional/format/hostname.json: validation of host names: trailing dot", "RFC 1034, 3.1, which draft 4 refers to, ends complete names with a dot"),
        ("draft4/optional/format/email.json: validation of e-mail addresses: full \"From\" header is invalid", "the comments and quotes of RFC 5322 are not read"),
    ];

    /// <summary>Optional files of which some cases are not decided, and why; an answer that is given must be right all the same.</summary>
    private static readonly (string File, bool OnlyRejected, string Reason)[] Undecided =
    [
        ("draft2020-12/optional/format/", OnlyRejected: true, "draft 2020-12 leaves it to the validator whether a format is asserted, so a string that is not of the format is undecided"),
        ("draft2020-12/optional/format/idn-", OnlyRejected: false, "names outside of ASCII need the tables of IDNA (RFC 5892)"),
        ("draft2020-12/optional/format/hostname.json", OnlyRejected: false, "what punycode stands for needs the tables of IDNA (RFC 5892)"),
        ("draft2020-12/optional/format-assertion.json", OnlyRejected: true, "custom vocabularies are not read"),
        ("optional/ecmascript-regex.json", OnlyRejected: false, "classes such as \\w are of ASCII in ECMA-262 and of Unicode in Python; a string on which the two differ is undecided"),
    ];

    [SharedFact]
    public void Draft_2020_12_is_validated() => Check("draft2020-12", SchemaDialect.Draft202012);

    [SharedFact]
    public void Draft_4_is_validated() => Check("draft4", SchemaDialect.Draft4);

    private static void Check(string folder, SchemaDialect dialect)
    {
        var wrong = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Suite, folder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var group in JsonNode.Parse(File.ReadAllText(file))!.AsArray())
            {
                var schema = SchemaSources.Of(group!["schema"]!.DeepClone(), dialect, OpenRemote);
                foreach (var test in group["tests"]!.AsArray())
                {
                    var name = $"{Path.GetRelativePath(Suite, file)}: {group["description"]}: {test!["description"]}";
                    var (valid, expected) = (SchemaValidator.Judge(schema, test["data"]).IsValid, test["valid"]!.GetValue<bool>());
                    var isUndecided = valid is null && Undecided.Any(optional => name.Contains(optional.File, StringComparison.Ordinal) && !(optional.OnlyRejected && expected));
                    if (valid != expected && !isUndecided && !Exceptions.Any(exception => name.Contains(exception.Test, StringComparison.Ordinal)))
                    {
                        wrong.Add($"{name}: {valid?.ToString() ?? "undecided"}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static SchemaScope? OpenRemote(string reference)
    {
        const string Host = "http://localhost:1234/";
        var path = reference.StartsWith(Host, StringComparison.Ordinal) ? Path.Combine(Suite, "remotes", reference[Host.Length..]) : null;
        return path is not null && File.Exists(path) ? new SchemaScope(JsonNode.Parse(File.ReadAllText(path)), SchemaSources.Nowhere, OpenRemote) : null;
    }
}
