using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Changes;
using ApiImpact.Diagnostics;
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
    public void Specs_of_placement_go_into_its_baseline() => Check(10, "placement/v1.yaml", "nova-specs", int.MaxValue);

    [SharedFact]
    public void Specs_of_nova_go_into_the_baseline_of_compute() => Check(20, "compute/v2.96.yaml", "nova-specs", int.MaxValue);

    [SharedFact]
    public void Specs_of_cinder_go_into_the_baseline_of_block_storage() => Check(7, "block-storage/v3.70.yaml", "cinder-specs", 8);

    [SharedFact]
    public void Specs_of_neutron_go_into_the_baseline_of_network() => Check(8, "network/v2.yaml", "neutron-specs", 8);

    [SharedFact]
    public void Specs_of_glance_go_into_the_baseline_of_image() => Check(3, "image/v2.16.yaml", "glance-specs", 6);

    [SharedFact]
    public void Specs_of_masakari_go_into_its_baseline() => Check(1, Repository.Fixture("quickstart", "masakari-1.3.yaml"), "masakari-specs", 20);

    [SharedFact]
    public void Specs_of_any_project_go_into_a_baseline_that_has_nothing_of_them()
    {
        var specs = Specs("").Where(static (_, index) => index % 3 == 0).ToList();

        Assert.True(specs.Count >= 40, $"{specs.Count} specs");
        Apply(Repository.Fixture("quickstart", "masakari-1.3.yaml"), specs);
    }

    /// <summary>The specs of a project that are about a baseline: some operation of theirs is in it.</summary>
    private static void Check(int least, string baseline, string project, int most)
    {
        var file = Path.Combine(Repository.Shared, "baselines", baseline);
        var matcher = new PathMatcher(BaselineReader.Read(new SourceText("api.yaml", File.ReadAllText(file)), new BaselineOptions()).Model!);
        var specs = Specs(project).Where(spec => spec.Api.Operations.Any(operation => !operation.IsContext && matcher.Match(operation).Kind == PathMatchKind.Matched)).Take(most).ToList();

        Assert.InRange(specs.Count, least, most);
        Apply(file, specs);
    }

    private static IEnumerable<Spec> Specs(string project) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Shared, "corpus", project), "*.rst", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let spec = SpecReader.Read(new SourceText(file, File.ReadAllText(file)))
        where spec.Status == ImpactStatus.Operations
        select spec;

    /// <summary>Applies each spec to the baseline as it is.</summary>
    private static void Apply(string baseline, List<Spec> specs)
    {
        var before = new SourceText("api.yaml", File.ReadAllText(baseline));
        var tree = DocumentTree.Read(before, new ReadingLog());
        var original = BaselineReader.Read(before, new BaselineOptions());
        var known = Faults(original);
        var left = specs.AsParallel().AsOrdered().SelectMany(spec =>
        {
            var options = new ApplyOptions { Version = spec.Gate is { Since: null } ? new Microversion(2, 97) : null };
            var once = SpecApplication.Apply(before, spec, options);
            var reading = once.Text == before ? original : BaselineReader.Read(once.Text, new BaselineOptions());
            if (once.Text != before)
            {
                Assert.Same(once.Text, SpecApplication.Apply(once.Text, spec, options).Text);
                Assert.Empty(Faults(reading).Except(known, StringComparer.Ordinal));
                Assert.Empty(UntouchedLinesThatChanged(before, tree, once.Text));
            }

            return Left(once, reading.Model!, spec).Select(change => $"{Path.GetFileName(spec.Source.Path)}: {change}");
        });

        Assert.Empty(left);
    }

    /// <summary>What a comparison still has to say of the operations that were applied.</summary>
    private static IEnumerable<string> Left(Applied applied, ApiModel api, Spec spec)
    {
        var skipped = applied.Diagnostics.Where(static diagnostic => diagnostic.Rule == OpenApiRules.PartNotApplied).Select(static diagnostic => diagnostic.Subject).ToHashSet(StringComparer.Ordinal);
        var contradicted = SamplesOf(spec).Where(sample => applied.Diagnostics.Any(told => told.Rule == OpenApiRules.SampleContradictsDocument && IsIn(told, sample))).ToList();
        return from change in ApiDiff.Compare(api, spec.Api with { Operations = [.. spec.Api.Operations.Where(operation => !skipped.Contains(operation.Name))] }, new ChangeOptions { Today = new DateOnly(2026, 11, 23) })
               where !(change.Rule.Id.Contains("-sample-", StringComparison.Ordinal) && contradicted.Exists(sample => IsIn(change, sample)))
               select $"{change.Rule.Id} {string.Join(", ", change.Change?.Operations ?? [])}: {change.Message} {change.Change?.Before} -> {change.Change?.After}";
    }

    private static IEnumerable<Sample> SamplesOf(Spec spec) =>
        from operation in spec.Api.Operations
        from content in (ImmutableArray<MediaType>[])[operation.Request?.Content ?? [], .. operation.Responses.Select(static response => response.Content)]
        from type in content
        from sample in type.Samples
        select sample;

    private static bool IsIn(Diagnostic diagnostic, Sample sample) =>
        sample.Location.Span.Start <= diagnostic.Location.Span.Start && diagnostic.Location.Span.Start < sample.Location.Span.End;

    // Specs of one project name the placeholder of a path in different ways; the reader says so.
    private static ImmutableArray<string> Faults(BaselineReading reading) =>
    [
        .. reading.Diagnostics.Where(static fault => fault.Rule != OpenApiRules.PathTwice)
            .Select(static fault => fault.Message).Order(StringComparer.Ordinal),
    ];

    /// <summary>Lines that are gone although every value on them says what it said.</summary>
    private static List<string> UntouchedLinesThatChanged(SourceText before, DocumentTree old, SourceText after)
    {
        var current = DocumentTree.Read(after, new ReadingLog());
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
