using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.OpenApi.Writing;

namespace ApiImpact.OpenApi.Applying;

/// <summary>Puts the parameters that a spec states into an operation.</summary>
internal sealed class ParameterChanges(Draft draft, Components components, FragmentComponents fragment)
{
    /// <summary>Adds what the operation does not have, and changes what the spec says differently of the others.</summary>
    public void Apply(Operation known, Operation stated, JsonObject item, JsonObject operation)
    {
        foreach (var parameter in stated.Parameters.Where(static parameter => parameter.In != ParameterPlace.QueryString))
        {
            var name = parameter.In == ParameterPlace.Path ? NameInPath(known, stated, parameter.Name) : parameter.Name;
            if (name is null && FragmentPath.Names(stated.Path).Contains(parameter.Name, StringComparer.Ordinal))
            {
                // It is in a prefix that the document's paths do not have: the project, for example.
                continue;
            }

            if (name is null)
            {
                draft.Problems.Add($"the path has no placeholder '{parameter.Name}'");
            }
            else if (Find(operation, name, parameter.In) is { } own)
            {
                Change(parameter, (JsonArray)operation["parameters"]!, own);
            }
            else if (Find(item, name, parameter.In) is { } shared)
            {
                ChangeShared(parameter, operation, (JsonObject)draft.Followed(((JsonArray)item["parameters"]!)[shared])!);
            }
            else
            {
                Add(parameter, name, operation);
            }
        }
    }

    /// <summary>Path parameters are matched by the place of their placeholders, counted from the end.</summary>
    private static string? NameInPath(Operation known, Operation stated, string name)
    {
        var ours = FragmentPath.Names(known.Path).ToList();
        var theirs = FragmentPath.Names(stated.Path).ToList();
        var fromEnd = theirs.Count - theirs.LastIndexOf(name);
        return theirs.Contains(name, StringComparer.Ordinal) && fromEnd <= ours.Count ? ours[^fromEnd]
            : ours.Contains(name, StringComparer.Ordinal) ? name
            : null;
    }

    private int? Find(JsonObject owner, string name, ParameterPlace place)
    {
        // "Header names are case insensitive" (RFC 9110, 5.1).
        var comparison = place == ParameterPlace.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return owner["parameters"] is JsonArray parameters
            ? parameters.Select((node, index) => (Parameter: draft.Followed(node), Index: index))
                .Where(one => one.Parameter?["in"]?.ToString() == Word(place) && string.Equals(one.Parameter["name"]?.ToString(), name, comparison) && draft.Version.Shows(one.Parameter))
                .Select(static one => (int?)one.Index)
                .FirstOrDefault()
            : null;
    }

    private void Change(Parameter stated, JsonArray parameters, int index)
    {
        var known = draft.Followed(parameters[index])!;
        if (Changed(stated, known) is not { } changed)
        {
            return;
        }

        if (ReferenceEquals(known, parameters[index]) || draft.Users(Draft.ReferenceOf(parameters[index])!) > 1)
        {
            parameters[index] = changed;
        }
        else
        {
            known.GiveWayTo(changed);
        }
    }

    /// <summary>"These parameters can be overridden at the operation level": what the path item says goes for its other operations.</summary>
    private void ChangeShared(Parameter stated, JsonObject operation, JsonObject known)
    {
        if (Changed(stated, known) is { } changed)
        {
            List(operation).Add((JsonNode)changed);
        }
    }

    /// <summary>The parameter as it has to be; null where it is.</summary>
    private JsonObject? Changed(Parameter stated, JsonObject known)
    {
        var changed = (JsonObject)known.DeepClone();
        if (stated.Required == true && known["required"]?.ToString() != "true")
        {
            changed["required"] = true;
        }

        if (stated.Deprecated && known["deprecated"]?.ToString() != "true")
        {
            changed["deprecated"] = true;
        }

        if (stated.Schema is { } schema && known["content"] is null)
        {
            var merge = new SchemaMerge(draft, components, SchemaMode.Copy);
            changed["schema"] = merge.Of(known["schema"], merge.Converted(FragmentSchema.Of(schema, fragment)));
        }

        if (JsonNode.DeepEquals(changed, known))
        {
            return null;
        }

        if (draft.IsGated)
        {
            draft.Problems.Add($"the document has no place for two versions of the parameter '{stated.Name}'");
            return null;
        }

        return changed;
    }

    private void Add(Parameter parameter, string name, JsonObject operation)
    {
        var written = FragmentParameter.Of(name, Word(parameter.In), parameter.Required == true, parameter, fragment);
        if (draft.IsOpenApi30)
        {
            Schema30.InParameter(written);
            Schema30.InComponents(fragment.Schemas);
        }

        var imported = (JsonObject)components.Import(written)!;
        if (parameter.In != ParameterPlace.Path)
        {
            draft.Version.From(imported);
        }

        List(operation).Add((JsonNode)(components.Equal("parameters", imported) is { } reference ? new JsonObject { ["$ref"] = reference } : imported));
    }

    private static JsonArray List(JsonObject operation)
    {
        if (operation["parameters"] is not JsonArray list)
        {
            list = [];
            var next = operation.Select(static (member, index) => (member.Key, index)).Where(static member => member.Key is "requestBody" or "responses").Select(static member => (int?)member.index).FirstOrDefault();
            operation.Insert(next ?? operation.Count, "parameters", list);
        }

        return list;
    }

    private static string Word(ParameterPlace place) => place.ToString().ToLowerInvariant();
}
