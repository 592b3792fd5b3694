namespace ApiImpact.Tests.Schemas;

/// <summary>Each folder of fixtures/schemas/compare is a case: two schemas, and what <c>apiimpact schema compare</c> says of them.</summary>
public sealed class CompareFixtureTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Repository.Fixture("schemas", "compare")).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Schemas_relate_as_expected(string name)
    {
        var folder = Repository.Fixture("schemas", "compare", name);
        var arguments = Path.Combine(folder, "arguments.txt");
        var more = File.Exists(arguments) ? File.ReadAllText(arguments).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries) : [];

        var result = CommandLine.Run(folder, ["schema", "compare", "a.json", "b.json", .. more]);

        Assert.Equal("", result.Error);
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "expected.txt")), result.Output);
    }

    [Fact]
    public void A_batch_answers_each_line()
    {
        var input = """
            {"id": "1", "dialect": "draft4", "a": {"type": "integer"}, "b": {"type": "number"}}

            {"id": 2, "a": {"format": "uuid"}, "b": true}
            """;

        var result = CommandLine.RunWithInput(input, Repository.Root, "schema", "compare", "--batch");

        Assert.Equal("{\"id\":\"1\",\"a_in_b\":\"yes\",\"b_in_a\":\"no\"}\n{\"id\":2,\"a_in_b\":\"yes\",\"b_in_a\":\"unknown\"}\n", result.Output);
    }

    [Fact]
    public void A_line_of_a_batch_that_is_no_question_fails_the_command()
    {
        var result = CommandLine.RunWithInput("[]\n", Repository.Root, "schema", "compare", "--batch");

        Assert.Equal((2, "apiimpact: line 1 of the batch is not a JSON object with members a and b.\n"), (result.Status, result.Error));
    }

    [Fact]
    public void A_line_of_a_batch_in_a_dialect_that_is_none_fails_the_command()
    {
        var result = CommandLine.RunWithInput("{\"dialect\": \"draft5\", \"a\": {}, \"b\": {}}\n", Repository.Root, "schema", "compare", "--batch");

        Assert.Equal((2, "apiimpact: line 1 of the batch is in the dialect 'draft5', which is none of draft2020-12, draft2019-09, draft7, draft6, draft4, openapi30.\n"), (result.Status, result.Error));
    }

    [Fact]
    public void Two_files_are_needed()
    {
        var result = CommandLine.Run(Repository.Fixture("schemas"), "schema", "compare", "a.json");

        Assert.Equal(2, result.Status);
    }

    [Fact]
    public void The_answer_is_json_where_asked_for()
    {
        var result = CommandLine.Run(Repository.Fixture("schemas", "compare", "enum-value-added"), "schema", "compare", "a.json", "b.json", "--format", "json");

        Assert.Equal("{\"relation\":\"narrower\",\"only_in_b\":\"rh_priority\"}\n", result.Output);
    }
}
