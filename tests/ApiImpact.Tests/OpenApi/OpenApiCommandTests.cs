namespace ApiImpact.Tests.OpenApi;

/// <summary>The command <c>openapi</c> where a spec gives it nothing to write.</summary>
public sealed class OpenApiCommandTests : IDisposable
{
    private const string Empty = "openapi: '3.1.0'\ninfo:\n  title: Title\n  version: unstated\npaths: {}\n";

    private readonly string folder = Directory.CreateTempSubdirectory("apiimpact-openapi-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_section_that_says_None_gives_a_document_without_paths_and_no_word()
    {
        Write("spec.rst", "REST API impact\n---------------\n\nNone\n");

        Assert.Equal(new CommandResult(0, Empty, ""), CommandLine.Run(folder, "openapi", "spec.rst"));
    }

    [Fact]
    public void A_spec_without_the_section_is_told_what_to_do()
    {
        Write("spec.rst", "Problem description\n-------------------\n\nGET /v1/segments is slow.\n");

        Assert.Equal(
            new CommandResult(2, "", "apiimpact: spec.rst: there is no section 'REST API impact' to make OpenAPI of. Add it, or give the spec that has it.\n"),
            CommandLine.Run(folder, "openapi", "spec.rst"));
    }

    [Fact]
    public void In_a_folder_the_specs_without_the_section_are_passed_over()
    {
        Write("a.rst", "Problem description\n-------------------\n\nGET /v1/segments is slow.\n");
        Write("b.rst", "REST API impact\n---------------\n\n* GET /v1/segments\n");

        var result = CommandLine.Run(folder, "openapi");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains("  /v1/segments:\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_names_no_operation_is_told_with_its_place()
    {
        Write("spec.rst", "REST API impact\n---------------\n\nA call to move hosts will be added.\n");

        var result = CommandLine.Run(folder, "openapi", "spec.rst");

        Assert.Equal((0, Empty), (result.Status, result.Output));
        Assert.Equal("spec.rst:5:1: info operation-not-found The section names no method and URL, so that nothing comes of it. Give them, such as GET /v1/segments.\n", result.Error);
    }

    private void Write(string name, string section) => File.WriteAllText(Path.Combine(folder, name), $"=====\nTitle\n=====\n\n{section}");
}
