using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Specs;

/// <summary>
/// Which changes need a new version. Nova's contributor guide and the API-SIG's interoperability guideline: a new or removed URL, query
/// parameter, property, header, a changed type, set of values or status code needs one, even where it breaks no one; words do not.
/// </summary>
internal static class GateNeeds
{
    /// <summary>"A new response code ... except 400, 403, 404, 415": any operation may always answer them.</summary>
    private static readonly string[] FreeCodes = ["400", "403", "404", "415"];

    private static readonly string[] FreeTopics = ["text", "annotation", "tag", "operationId", "link", "deprecation", "sunset", "stability", "extension", "name of a path parameter", "readOnly", "writeOnly", "default"];

    /// <summary>Whether the change needs a new version.</summary>
    public static bool IsNeededFor(Change change) => change.Rule.Topic switch
    {
        "non-success status" => !FreeCodes.Any(code => change.Subject.EndsWith($" {code}", StringComparison.Ordinal)) && !IsServerError(change),
        "component schema" or "security scheme" or "declared tag" or "title" or "version" => false,
        var topic => change.Verdict != Verdict.Compatible || !FreeTopics.Any(free => topic.StartsWith(free, StringComparison.Ordinal)),
    };

    // "Fixing a bug so that a 500+ code is fixed to return an error code which is already documented" needs none.
    private static bool IsServerError(Change change) => change.Subject[(change.Subject.LastIndexOf(' ') + 1)..].StartsWith('5');
}
