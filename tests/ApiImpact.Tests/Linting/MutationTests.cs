using ApiImpact.Configuration;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Linting;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;

namespace ApiImpact.Tests.Linting;

/// <summary>
/// fixtures/mutations: a spec without a fault in any rule, and for each rule the edit that brings its fault in. Only that rule speaks then, and those
/// that are written beside it because the same words are their fault too.
/// </summary>
public sealed class MutationTests
{
    private const string UsualPath = "specs/2025.2/approved/vm-moves.rst";

    private static readonly Linter Linter = new(BaselineReader.Read(new SourceText("baseline.yaml", Repository.ReadFixture("lint", "baseline.yaml")), BaselineOptions.Default).Model);

    private static readonly string Clean = Repository.ReadFixture("mutations", "clean.rst");

    /// <summary>The mutations of bytes and of the path.</summary>
    private static readonly Dictionary<string, (string Path, Func<string, string> Mutate, string[] Companions)> OfTheFile = new(StringComparer.Ordinal)
    {
        ["bom"] = (UsualPath, static text => "\uFEFF" + text, []),
        ["carriage-return"] = (UsualPath, static text => text.Replace("\n", "\r\n", StringComparison.Ordinal), []),
        ["file-extension"] = ("specs/2025.2/approved/vm-moves.txt", static text => text, []),
        ["filename-blueprint"] = ("specs/2025.2/approved/moves.rst", static text => text, []),
        ["no-final-newline"] = (UsualPath, static text => text.TrimEnd('\n'), []),
        ["operation-not-found"] = (UsualPath, static text => Cut(text, "* Create a move\n", "Security impact\n"), []),
        ["release-directory"] = ("specs/2025.2/proposed/vm-moves.rst", static text => text, []),
        ["tab"] = (UsualPath, static text => text.Replace("  * Description: forgets", "  * Status: rare\n\n\tIt is over.\n\n  * Description: forgets", StringComparison.Ordinal), []),
        ["zero-width-space"] = (UsualPath, static text => text.Replace("records each", "records\u200B each", StringComparison.Ordinal), []),
    };

    public static TheoryData<string> RuleIds => [.. Linter.Rules.Select(static rule => rule.Id)];

    [Fact]
    public void The_clean_spec_has_no_fault() => Assert.Equal([], RulesIn(UsualPath, Clean));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_fault_that_is_brought_in_is_found_and_nothing_else(string id)
    {
        var (path, text, companions) = OfTheFile.TryGetValue(id, out var file)
            ? (file.Path, file.Mutate(Clean), file.Companions)
            : Mutation.Read(Repository.ReadFixture("mutations", "mutations.txt"), id) is var mutation ? (UsualPath, mutation.Apply(Clean), mutation.Companions) : default;

        Assert.NotEqual((UsualPath, Clean), (path, text));
        var found = RulesIn(path, text);
        Assert.Contains(id, found);
        Assert.Equal([], found.Except([id, .. companions]));
    }

    private static string[] RulesIn(string path, string text)
    {
        // 'instance' is Masakari's own word: its preset says so, and the rule on it is asked for by name.
        var settings = Settings.Default with { Profile = Profiles.Strict, Preset = PresetCatalog.Find("masakari") };
        var options = settings.OptionsFor(path);
        options = options with { Severities = options.Severities.With([KeyValuePair.Create("term-instance", (Severity?)Severity.Warning)]) };
        return [.. Linter.Lint(SpecReader.Read(new SourceText(path, text)), options).Select(static diagnostic => diagnostic.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static string Cut(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return text[..start] + text[text.IndexOf(to, start, StringComparison.Ordinal)..];
    }

    /// <summary>The edits of one entry of mutations.txt.</summary>
    private sealed record Mutation(string[] Companions, (string Old, string New)[] Edits)
    {
        public static Mutation Read(string file, string id)
        {
            var entry = Array.Find(file.Split("\n# "), entry => entry.Split([' ', '\n'])[0] == id);
            Assert.True(entry is not null, $"no mutation brings in '{id}'");
            var lines = entry.Split('\n');
            var edits = new List<(string Old, string New)>();
            foreach (var line in lines.Skip(1).Where(static line => line.Length > 0))
            {
                var text = line.Length > 2 ? line[2..] : "";
                if (line[0] == '-' && (edits.Count == 0 || edits[^1].New.Length > 0))
                {
                    edits.Add(("", ""));
                }

                edits[^1] = line[0] == '-' ? (edits[^1].Old + text + "\n", edits[^1].New) : (edits[^1].Old, edits[^1].New + text + "\n");
            }

            return new Mutation(lines[0].Split(' ')[1..], [.. edits.Select(static edit => (edit.Old.TrimEnd('\n'), edit.New.TrimEnd('\n')))]);
        }

        public string Apply(string text)
        {
            foreach (var (old, replacement) in Edits)
            {
                var at = text.IndexOf(old, StringComparison.Ordinal);
                Assert.True(at >= 0, $"the clean spec has no '{old}'");
                text = text[..at] + replacement + text[(at + old.Length)..];
            }

            return text;
        }
    }
}
