using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Writing;

/// <summary>One operation object: what one or more statements about the same method and path say.</summary>
internal static class FragmentOperation
{
    /// <summary>The object; several statements differ in the action that the body chooses.</summary>
    public static JsonObject Of(string path, IReadOnlyList<(Operation Operation, Gate? Gate)> statements, FragmentComponents components)
    {
        var (first, gate) = statements[0];
        var result = new JsonObject();
        if (first.Summary is { Length: > 0 } summary)
        {
            result["summary"] = summary;
        }

        if (Joined(statements.Select(static statement => statement.Operation.Description)) is { } description)
        {
            result["description"] = description;
        }

        if (statements.Any(static statement => statement.Operation.Deprecated || statement.Operation.Change == OperationChange.Deprecated))
        {
            result["deprecated"] = true;
        }

        if (Parameters(path, statements, components) is { Count: > 0 } parameters)
        {
            result["parameters"] = parameters;
        }

        if (FragmentBody.OfRequests([.. statements.Select(static statement => statement.Operation)], components) is { } body)
        {
            result["requestBody"] = body;
        }

        result["responses"] = Responses([.. statements.SelectMany(static statement => statement.Operation.Responses)], components);
        if (gate?.Since is { } since)
        {
            result["x-openstack"] = new JsonObject { ["min-ver"] = since };
        }
        else if (gate is not null)
        {
            result[Fragment.Gate] = gate.Evidence;
        }

        result[Fragment.Source] = new JsonObject
        {
            ["file"] = first.Location.Source.Path,
            ["line"] = first.Location.Start.Line,
        };
        return result;
    }

    private static string? Joined(IEnumerable<string?> texts)
    {
        var joined = string.Join("\n\n", texts.Where(static text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal));
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>"A unique parameter is defined by a combination of a name and location." A placeholder is a parameter even where only the path names it.</summary>
    private static JsonArray Parameters(string path, IReadOnlyList<(Operation Operation, Gate? Gate)> statements, FragmentComponents components)
    {
        var result = new JsonArray();
        var stated = statements.SelectMany(static statement => statement.Operation.Parameters).DistinctBy(static parameter => (parameter.In, parameter.Name)).ToList();
        var names = FragmentPath.Names(path).ToList();
        foreach (var name in names)
        {
            var parameter = stated.FirstOrDefault(parameter => parameter.In == ParameterPlace.Path && FragmentPath.NameOf(parameter.Name) == name);
            result.Add((JsonNode)FragmentParameter.Of(name, "path", required: true, parameter, components));
        }

        foreach (var parameter in stated.Where(static parameter => parameter.In is not ParameterPlace.Path and not ParameterPlace.QueryString))
        {
            result.Add((JsonNode)FragmentParameter.Of(parameter.Name, parameter.In.ToString().ToLowerInvariant(), parameter.Required == true, parameter, components));
        }

        return result;
    }

    private static JsonObject Responses(IReadOnlyList<Response> responses, FragmentComponents components)
    {
        var result = new JsonObject();
        foreach (var same in responses.GroupBy(static response => response.Code.Text.Length == 0 ? "default" : response.Code.Text, StringComparer.Ordinal)
            .OrderBy(static same => same.Key, StringComparer.Ordinal))
        {
            result[same.Key] = FragmentBody.OfResponses([.. same], components);
        }

        if (result.Count == 0)
        {
            // "The Responses Object MUST contain at least one response code".
            result["default"] = new JsonObject { ["description"] = "The spec states no response.", [Fragment.Inferred] = true };
        }

        return result;
    }
}
