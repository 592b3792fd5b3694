using System.Text.Json.Nodes;
using ApiImpact.Dialects;
using ApiImpact.OpenApi.Writing;
using ApiImpact.Text;
using Microsoft.OpenApi;

namespace ApiImpact.Tests.OpenApi;

/// <summary>
/// The fragments of all real specs that state an operation, in OpenAPI 3.1 and 3.0, by the rules of validators that others wrote. Of Redocly's rule sets it is
/// <c>spec</c>: all that the OpenAPI specification demands, and no matters of taste.
/// </summary>
public sealed class FragmentValidityTests : IDisposable
{
    private const string Validate = """
        import { readFileSync, readdirSync } from 'node:fs';
        import { Validator } from '@seriousme/openapi-schema-validator';
        for (const file of readdirSync(process.argv[2]).filter(name => name.endsWith('.json')).sort()) {
          const result = await new Validator().validate(JSON.parse(readFileSync(`${process.argv[2]}/${file}`, 'utf8')));
          if (!result.valid) console.log(`${file}: ${JSON.stringify(result.errors).slice(0, 600)}`);
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("apiimpact-fragments-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SharedFact]
    public async Task The_fragments_of_real_specs_are_valid_by_Microsoft_OpenApi()
    {
        var faults = new List<string>();
        var count = 0;
        foreach (var (name, text) in Fragments())
        {
            count++;
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
            var read = await OpenApiDocument.LoadAsync(stream, "json");
            faults.AddRange(read.Diagnostic!.Errors.Select(error => $"{name}: {error}"));
        }

        Assert.True(count >= 250, $"{count} fragments");
        Assert.Empty(faults);
    }

    [NpmSharedFact]
    public void The_fragments_of_real_specs_are_valid_by_Redocly_and_Seriousme()
    {
        foreach (var (name, text) in Fragments())
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        var script = Path.Combine(NpmSharedFactAttribute.Folder, "apiimpact-validate.mjs");
        File.WriteAllText(script, Validate);
        var seriousme = ChildProcess.Run("node", NpmSharedFactAttribute.Folder, script, folder);
        var redocly = ChildProcess.Run(Path.Combine(NpmSharedFactAttribute.Folder, "node_modules", ".bin", "redocly"), folder, ["lint", "--extends=spec", "--format=stylish", "--max-problems=1000", .. Directory.EnumerateFiles(folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]);

        Assert.Equal(new CommandResult(0, "", ""), seriousme with { Error = "" });
        Assert.True(redocly.Status == 0, redocly.Output);
    }

    private static IEnumerable<(string Name, string Text)> Fragments()
    {
        var corpus = Path.Combine(Repository.Shared, "corpus");
        foreach (var file in Directory.EnumerateFiles(corpus, "*.rst", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var spec = SpecReader.Read(new SourceText(Path.GetRelativePath(corpus, file), File.ReadAllText(file)));
            if (spec.Status != ImpactStatus.Operations)
            {
                continue;
            }

            var document = Fragment.Of([spec]);
            var name = Path.GetRelativePath(corpus, file).Replace('/', '_');
            yield return ($"{name}.31.json", JsonText.Write(writer => document.WriteTo(writer)));
            var older = OpenApi30.Of(document);
            yield return ($"{name}.30.json", JsonText.Write(writer => older.WriteTo(writer)));
        }
    }
}
