using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Dialects;
using ApiImpact.Model;
using ApiImpact.OpenApi;
using ApiImpact.OpenApi.Applying;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.Tests.OpenApi.Applying;

/// <summary>Real specs in real baselines: what is not touched stays, and the second time changes nothing.</summary>
public sealed class SharedApplicationTests
{
    [SharedFact]
    public void Specs_of_placement_go_into_its_baseline() =>
        Check(Path.Combine(Repository.Shared, "baselines", "placement", "v1.yaml"), Specs("nova-specs", static path => path.Contains("resource_", StringComparison.Ordinal) || path.Contains("/allocation", StringComparison.Ordinal)).Take(6));

    [SharedFact]
    public void Specs_of_any_project_go_into_a_baseline_of_masakari() =>
        Check(Repository.Fixture("quickstart", "masakari-1.3.yaml"), Specs("", static _ => true).Where(static (_, index) => index % 12 == 0).Take(16));

    [SharedFact]
    public void A_spec_of_nova_goes_into_the_baseline_of_compute() =>
        Check(Path.Combine(Repository.Shared, "baselines", "compute", "v2.96.yaml"), Specs("nova-specs", static path => path.Contains("/shares", StringComparison.Ordinal)).Take(1));

    private static IEnumerable<Spec> Specs(string project, Func<string, bool> path) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Shared, "corpus", project), "*.rst", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let spec = SpecReader.Read(new SourceText(file, File.ReadAllText(file)))
        where spec.Api.Operations.Any(operation => !operation.IsContext && path(operation.Path))
        select spec;

    private static void Check(string baseline, IEnumerable<Spec> specs)
    {
        var before = new SourceText("api.yaml", File.ReadAllText(baseline));
        var known = Faults(before);
        var changed = 0;
        foreach (var spec in specs)
        {
            var options = new ApplyOptions { Version = spec.Gate is { Since: null } ? new Microversion(2, 97) : null };
            var once = SpecApplication.Apply(before, spec, options);

            Assert.Same(once.Text, SpecApplication.Apply(once.Text, spec, options).Text);
            Assert.Equal(known, Faults(once.Text));
            Assert.Empty(UntouchedLinesThatChanged(before, once.Text));
            changed += once.Text == before ? 0 : 1;
        }

        Assert.NotEqual(0, changed);
    }

    // Specs of one project name the placeholder of a path in different ways; the reader says so.
    private static ImmutableArray<string> Faults(SourceText text) =>
    [
        .. BaselineReader.Read(text, new BaselineOptions()).Diagnostics.Where(static fault => fault.Rule != OpenApiRules.PathTwice)
            .Select(static fault => fault.Message).Order(StringComparer.Ordinal),
    ];

    /// <summary>Lines that are gone although every value on them says what it said.</summary>
    private static List<string> UntouchedLinesThatChanged(SourceText before, SourceText after)
    {
        var (old, current) = (DocumentTree.Read(before, new ReadingLog()), DocumentTree.Read(after, new ReadingLog()));
        var touched = new HashSet<int>();
        foreach (var (pointer, entry) in old.Positions())
        {
            var value = JsonPointer.Resolve(old.Root, pointer);
            if ((value is not (JsonObject or JsonArray) || JsonPointer.Resolve(current.Root, pointer) is null) && !JsonNode.DeepEquals(value, JsonPointer.Resolve(current.Root, pointer)))
            {
                for (var line = before.LineOf(entry.Key?.Start ?? entry.Value.Start); line <= before.LineOf(entry.Value.End); line++)
                {
                    touched.Add(line);
                }
            }
        }

        var number = 0;
        var gone = new List<string>();
        foreach (var line in UnifiedDiff.Write("api.yaml", before.Text, after.Text).Split('\n').Skip(2))
        {
            if (line.StartsWith("@@", StringComparison.Ordinal))
            {
                number = int.Parse(line[4..line.IndexOf(',', StringComparison.Ordinal)]) - 1;
            }
            else if (!line.StartsWith('+'))
            {
                number++;
                if (line.StartsWith('-') && !touched.Contains(number))
                {
                    gone.Add(line);
                }
            }
        }

        return gone;
    }
}
