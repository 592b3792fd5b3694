using ApiImpact.Changes;
using ApiImpact.Changes.Edits;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;

namespace ApiImpact.Tests.Changes;

/// <summary>
/// Each file of fixtures/schema-edits is named after what may happen to a schema and holds one <c>before</c> and <c>after</c>, and <c>kept</c>: another
/// edit. The same edit is made in each part of an exchange that a schema describes.
/// </summary>
public sealed class SchemaEditFixtureTests
{
    private const string Exchange = """
        openapi: 3.1.0
        info: {title: Masakari, version: '1.3'}
        paths:
          /itself:
            post:
              parameters:
              - name: q
                in: query
                schema: &schema
        SCHEMA
              requestBody:
                content:
                  application/json: {schema: *schema}
              responses:
                '200':
                  description: Fine.
                  headers:
                    X-H: {schema: *schema}
                  content:
                    application/json: {schema: *schema}
          /inside:
            post:
              parameters:
              - name: q
                in: query
                schema: &object
                  type: object
                  properties: {p: *schema}
              requestBody:
                content:
                  application/json: {schema: *object}
              responses:
                '200':
                  description: Fine.
                  headers:
                    X-H: {schema: *object}
                  content:
                    application/json: {schema: *object}
        components:
          schemas:
            A: {type: string}
            B: {type: string}
        """;

    public static TheoryData<string> Kinds => [.. Names];

    private static IEnumerable<string> Names =>
        ChangeCatalog.Families.SelectMany(static family => family.Kinds).Select(static kind => kind.Name).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_edit_is_reported_in_each_part_of_an_exchange_and_not_for_another_edit(string name)
    {
        var kind = ChangeCatalog.Families.SelectMany(static family => family.Kinds).Single(kind => kind.Name == name);
        string[] ids = [.. SchemaParts.All.ToArray().Where(part => !kind.OfMember || part.Inner == part).Select(kind.Id).Distinct(StringComparer.Ordinal)];

        Assert.Empty(ids.Except(Changes(name, "after"), StringComparer.Ordinal));
        Assert.Empty(ids.Intersect(Changes(name, "kept"), StringComparer.Ordinal));
    }

    [Fact]
    public void Each_file_is_named_after_an_edit() =>
        Assert.Equal(Names.Select(static name => $"{name}.yaml").Order(StringComparer.Ordinal), Directory.EnumerateFiles(Repository.Fixture("schema-edits")).Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    private static HashSet<string> Changes(string name, string side)
    {
        var lines = Repository.ReadFixture("schema-edits", $"{name}.yaml").Split('\n');
        var options = new ChangeOptions { Today = new DateOnly(2026, 11, 23) };
        var changes = ApiDiff.Compare(Api(lines, "before").Model!, Api(lines, side).Model!, options);
        return changes.Select(static change => change.Rule.Id).ToHashSet(StringComparer.Ordinal);
    }

    private static BaselineReading Api(string[] lines, string side)
    {
        var rest = lines.SkipWhile(line => !line.StartsWith($"{side}:", StringComparison.Ordinal)).ToArray();
        string[] schema = [rest[0][(side.Length + 1)..].Trim(), .. rest.Skip(1).TakeWhile(static line => line.StartsWith(' '))];
        var text = string.Join('\n', schema.Where(static line => line.Length > 0).Select(static line => new string(' ', 10) + line));
        return BaselineReader.Read(new SourceText($"{side}.yaml", Exchange.Replace("SCHEMA", text, StringComparison.Ordinal)), new BaselineOptions());
    }
}
