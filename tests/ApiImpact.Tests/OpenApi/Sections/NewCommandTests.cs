namespace ApiImpact.Tests.OpenApi.Sections;

/// <summary>The command <c>new</c>. Each folder of fixtures/sections is a case: a document, the operations that are asked for, and the section.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("apiimpact-new-").FullName;

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Repository.Fixture("sections")).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_the_section_that_is_expected(string name)
    {
        var result = New(name);

        Assert.Equal(0, result.Status);
        Expected.Match(result.Output, "sections", name, "section.rst");
        Expected.Match(result.Error, "sections", name, "losses.txt");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_printed_has_no_fault(string name)
    {
        File.WriteAllText(Path.Combine(folder, "spec.rst"), $"=====\nTitle\n=====\n\n{New(name).Output}");

        foreach (var profile in (string[])["default", "template"])
        {
            var found = CommandLine.Run(folder, "lint", "spec.rst", "--profile", profile).Output;

            Assert.DoesNotContain(found.Split('\n', StringSplitOptions.RemoveEmptyEntries), static line => !line.Contains(" section-missing ", StringComparison.Ordinal) && !line.Contains(" filename-blueprint ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_printed_is_honoured_by_the_document_that_it_comes_from(string name)
    {
        File.WriteAllText(Path.Combine(folder, "spec.rst"), $"=====\nTitle\n=====\n\n{New(name).Output}");
        File.Copy(Repository.Fixture("sections", name, "api.yaml"), Path.Combine(folder, "api.yaml"));

        Assert.Equal("", CommandLine.Run(folder, "verify", "spec.rst", "api.yaml").Output);
    }

    [Theory]
    [InlineData("POST /segment", "POST /segment: there is no such operation in api.yaml. Did you mean 'POST /v1/segments'?")]
    [InlineData("PATCH /segments", "PATCH /segments: there is no such operation in api.yaml. It has 'GET /v1/segments', 'POST /v1/segments'; give one of them.")]
    [InlineData("POST /nothing/like/it", "and nothing like it. Write the path as the document does.")]
    [InlineData("/segments", "/segments: not an operation. Write its method and path in quotes: 'POST /segments'.")]
    public void An_operation_that_is_not_there_is_answered_with_the_nearest(string operation, string answer)
    {
        var result = CommandLine.Run(Repository.Fixture("sections", "created-and-listed"), "new", "api.yaml", operation);

        Assert.Equal((2, ""), (result.Status, result.Output));
        Assert.Contains(answer, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_file_is_written_once_and_never_overwritten()
    {
        var file = Path.Combine(folder, "section.rst");

        var first = CommandLine.Run(Repository.Fixture("sections", "created-and-listed"), "new", "api.yaml", "POST /segments", "--output", file);
        var text = File.ReadAllText(file);
        File.AppendAllText(file, "By hand.\n");
        var second = CommandLine.Run(Repository.Fixture("sections", "created-and-listed"), "new", "api.yaml", "POST /segments", "--output", file);

        Assert.Equal((0, ""), (first.Status, first.Output));
        Assert.StartsWith("REST API impact\n", text, StringComparison.Ordinal);
        Assert.Equal(2, second.Status);
        Assert.Contains("it is there already", second.Error, StringComparison.Ordinal);
        Assert.Equal(text + "By hand.\n", File.ReadAllText(file));
        Assert.Single(Directory.EnumerateFiles(folder));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_and_nothing_is_left_behind()
    {
        var result = CommandLine.Run(Repository.Fixture("sections", "created-and-listed"), "new", "api.yaml", "POST /segments", "--output", Path.Combine(folder, "missing", "section.rst"));

        Assert.Equal(2, result.Status);
        Assert.Contains("there is no such folder", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    private static CommandResult New(string name) =>
        CommandLine.Run(Repository.Fixture("sections", name), ["new", "api.yaml", .. File.ReadAllLines(Repository.Fixture("sections", name, "args.txt"))]);
}
