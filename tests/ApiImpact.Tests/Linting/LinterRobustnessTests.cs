using ApiImpact.Configuration;
using ApiImpact.Dialects;
using ApiImpact.Linting;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;
using CsCheck;

namespace ApiImpact.Tests.Linting;

/// <summary>Whatever a file holds, the linter ends and says something that stands in the file.</summary>
public sealed class LinterRobustnessTests
{
    private static readonly string[] Pieces = ["\t", "\r\n", " \n", "True,", "'", "\u200B", "\n\n", "{"];

    private static readonly string Whole = Repository.ReadFixture("quickstart", "segment-recovery-policies.rst");

    private static readonly Linter Linter = new(BaselineReader.Read(new SourceText("baseline.yaml", Repository.ReadFixture("lint", "baseline.yaml")), BaselineOptions.Default).Model);

    private static readonly LintOptions Options =
        (Settings.Default with { Profile = Profiles.Strict, Preset = PresetCatalog.Find("masakari") }).OptionsFor("specs/a.rst");

    [Fact]
    public void Any_prefix_of_a_spec_is_linted() => Gen.Int[0, Whole.Length].Sample(static length => Lint(Whole[..length]), iter: 60);

    [Fact]
    public void A_spec_with_any_characters_changed_is_linted() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Char["{\"/\n\t<:*\u200B\r[."]).Array[1, 40]
            .Sample(
                static changes =>
                {
                    var text = Whole.ToCharArray();
                    foreach (var (at, character) in changes)
                    {
                        text[at] = character;
                    }

                    Lint(new string(text));
                },
                iter: 60);

    [Fact]
    public void Fixing_ends_and_a_fixed_file_stays_as_it_is() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Int[0, Pieces.Length - 1]).Array[1, 10]
            .Sample(
                static changes =>
                {
                    var text = changes.OrderByDescending(static change => change.Item1).Aggregate(Whole, static (text, change) => text.Insert(change.Item1, Pieces[change.Item2]));
                    var fixer = new Fixer(static source => SpecReader.Read(source), static spec => Linter.Lint(spec, Options));
                    var once = fixer.Fix(new SourceText("specs/a.rst", text));
                    Assert.Equal(once.Text, fixer.Fix(once).Text);
                },
                iter: 30);

    private static void Lint(string text)
    {
        var source = new SourceText("specs/a.rst", text);
        Assert.All(Linter.Lint(SpecReader.Read(source), Options), diagnostic =>
        {
            Assert.InRange(diagnostic.Location.Span.Start, 0, source.Length);
            Assert.InRange(diagnostic.Location.Span.End, diagnostic.Location.Span.Start, source.Length);
            Assert.All(diagnostic.Fix?.Edits ?? [], edit => Assert.InRange(edit.Span.End, edit.Span.Start, source.Length));
        });
    }
}
