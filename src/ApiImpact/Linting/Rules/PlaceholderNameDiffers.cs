using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule PlaceholderNameDiffers { get; } = new()
    {
        Id = "placeholder-name-differs",
        Severity = Severity.Info,
        Profiles = Profiles.Core,
        Summary = "The same placeholder has two names.",
        Why = "Placeholders become parameter names in the documentation and in client libraries; two names look like two things.",
        Fix = "Choose one name for the item of a collection, such as {segment_id}.",
        BadExample = """
            GET /v1/segments/{uuid}
            PUT /v1/segments/{segment_id}
            """,
        GoodExample = """
            GET /v1/segments/{segment_id}
            PUT /v1/segments/{segment_id}
            """,
        Origin = "Consistency within the spec.",
        Check = static context =>
            from same in context.Operations.SelectMany(Placeholders).GroupBy(static placeholder => placeholder.Collection, StringComparer.Ordinal)
            let first = same.First()
            let other = same.FirstOrDefault(item => item.Name != first.Name)
            where other.Name is not null
            select new Finding(other.Location, $"placeholder of {same.Key}", $"{other.Name} is called {first.Name} in '{first.Path}'.")
            {
                Related = [new RelatedLocation(first.Location, $"here it is {first.Name}")],
            },
    };

    /// <summary>Each placeholder of the path, with the words before it as the name of its collection.</summary>
    private static IEnumerable<(string Collection, string Name, string Path, Location Location)> Placeholders(Model.Operation operation)
    {
        var collection = "";
        foreach (var segment in operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment is ['{', .., '}'])
            {
                yield return ($"{collection}/*", segment, operation.Path, operation.Location);
                collection += "/*";
            }
            else
            {
                collection += "/" + segment;
            }
        }
    }
}
