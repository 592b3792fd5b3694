namespace ApiImpact.Tests.Harness;

/// <summary>
/// A test over the real data in ../shared that runs npm packages; skipped where APIIMPACT_NPM does not name a folder in which they are installed:
/// <c>npm install --prefix FOLDER @seriousme/openapi-schema-validator @redocly/cli</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NpmSharedFactAttribute : FactAttribute
{
    public NpmSharedFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "@redocly", "cli")) || !Directory.Exists(Path.Combine(Folder, "node_modules", "@seriousme", "openapi-schema-validator")))
        {
            Skip = "APIIMPACT_NPM names no folder with @redocly/cli and @seriousme/openapi-schema-validator";
        }
        else if (!Directory.Exists(Repository.Shared))
        {
            Skip = $"{Repository.Shared} is not there";
        }
    }

    /// <summary>The folder that holds <c>node_modules</c>.</summary>
    public static string Folder => Environment.GetEnvironmentVariable("APIIMPACT_NPM") ?? "";
}
