using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading.Version3;
using ApiImpact.OpenApi.Writing;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying;

/// <summary>Puts what a spec says of one operation into the document.</summary>
internal sealed class OperationChanges
{
    private static readonly ImmutableArray<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly Draft draft;
    private readonly Operation stated;
    private readonly FragmentComponents fragment = new();
    private readonly Components components;
    private readonly BodyChanges bodies;

    public OperationChanges(Draft draft, Operation stated)
    {
        this.draft = draft;
        this.stated = stated;
        components = new Components(draft, fragment);
        bodies = new BodyChanges(draft, components, fragment);
    }

    /// <summary>Changes, adds or removes the operation, by what the baseline has for it.</summary>
    public void Apply(PathMatch match)
    {
        if (match.Kind == PathMatchKind.Uncertain || (match.Kind == PathMatchKind.NearMiss && stated.Change != OperationChange.Added))
        {
            draft.Problems.Add($"it is not certain which operation is meant: {match.Reason}");
        }
        else if (draft.Version.IsUnnumbered && stated.Change != OperationChange.Deprecated)
        {
            draft.Problems.Add("the spec names no number for the new version, by which this document tells its parts apart; give it with --microversion");
        }
        else if (match.Kind == PathMatchKind.Matched)
        {
            foreach (var known in match.Operations)
            {
                Apply(known);
            }
        }
        else if (stated.Change != OperationChange.Removed)
        {
            Add();
        }
    }

    private void Apply(Operation known)
    {
        if (Item(known) is not { } item || item[known.Method.ToLowerInvariant()] is not JsonObject operation)
        {
            draft.Problems.Add($"{known.Name} stands in another file");
        }
        else if (stated.Change == OperationChange.Removed)
        {
            Remove(known, item, operation);
        }
        else
        {
            Change(known, item, operation);
        }
    }

    /// <summary>The path item of an operation, where it stands in this file.</summary>
    private JsonObject? Item(Operation known) =>
        draft.Root["paths"] is JsonObject paths && known.Location.Source.Path == draft.Source.Path
            ? draft.Followed(paths.FirstOrDefault(path => PathReader.Template(path.Key) == known.Path && draft.Followed(path.Value)?.ContainsKey(known.Method.ToLowerInvariant()) == true).Value)
            : null;

    private void Remove(Operation known, JsonObject item, JsonObject operation)
    {
        if (known.Action is { } action)
        {
            bodies.RemoveAction(operation, action);
        }
        else if (draft.IsGated)
        {
            // Who asks for an older version still gets it.
            if (!draft.Version.End(operation))
            {
                draft.Problems.Add("there is no version before the one in which it goes");
            }
        }
        else
        {
            item.Remove(known.Method.ToLowerInvariant());
            if (!item.Any(static member => Methods.Contains(member.Key, StringComparer.Ordinal)) && draft.Root["paths"] is JsonObject paths
                && paths.FirstOrDefault(path => ReferenceEquals(path.Value, item)).Key is { } emptied)
            {
                paths.Remove(emptied);
            }
        }
    }

    private void Change(Operation known, JsonObject item, JsonObject operation)
    {
        if (stated.Deprecated || stated.Change == OperationChange.Deprecated)
        {
            Deprecate(known, operation);
        }

        if (!operation.ContainsKey("description") && !operation.ContainsKey("summary") && stated.Description is { Length: > 0 } description && known.Action is null)
        {
            operation.Insert(0, "description", description);
        }

        new ParameterChanges(draft, components, fragment).Apply(known, stated, item, operation);
        if (stated.Request is { Content.IsEmpty: false } && (stated.Action is null || known.Action is not null || bodies.IsOnly(operation, stated.Action)))
        {
            bodies.Apply(operation, stated, known.Action);
        }

        bodies.Apply(operation, stated.Responses);
    }

    private void Deprecate(Operation known, JsonObject operation)
    {
        if (known.Action is not null)
        {
            draft.Problems.Add("the document has no place for the deprecation of one action");
        }
        else if (operation["deprecated"]?.ToString() != "true")
        {
            operation["deprecated"] = true;
        }
    }

    private void Add()
    {
        if (draft.Root["paths"] is not JsonObject paths)
        {
            draft.Root["paths"] = paths = [];
        }

        var path = NewPath.Of(paths, stated.Path);
        var method = stated.Method.ToLowerInvariant();
        var key = FragmentPath.KeyOf(path);
        var place = paths.FirstOrDefault(known => FragmentPath.KeyOf(PathReader.Template(known.Key)) == key).Key;
        var item = place is null ? [] : draft.Followed(paths[place]);
        if (item is null)
        {
            draft.Problems.Add($"{place} stands in another file");
            return;
        }

        if (item[method] is JsonObject there)
        {
            // The path has the method: what is new is the action that the body chooses.
            bodies.AddAction(there, stated);
            return;
        }

        var names = FragmentPath.Names(stated.Path).ToList();
        foreach (var lost in stated.Parameters.Where(parameter => parameter.In == ParameterPlace.Path && !names.Contains(parameter.Name, StringComparer.Ordinal)))
        {
            draft.Problems.Add($"the path has no placeholder '{lost.Name}'");
        }

        if (stated.Responses.SelectMany(static response => response.Content).Concat(stated.Request?.Content ?? []).Any(static media => media.Schemas.Length > 1))
        {
            draft.Problems.Add(BodyChanges.SeveralSchemas);
        }

        var written = FragmentOperation.Of(place ?? path, [(stated, null)], fragment);
        written.Remove(Fragment.Source);
        written.Remove(Fragment.Gate);
        if (stated.Action is not null)
        {
            // Others of the same path, of this spec or a later one, are added to the list.
            written["requestBody"] = BodyChanges.ListOfActions();
        }

        RemoveKnown(written, item);
        UseComponents(written);
        var added = draft.Version.From((JsonObject)components.Import(Converted(written))!);
        item.Insert(Position(item, method), method, added);
        if (stated.Action is not null)
        {
            bodies.AddAction(added, stated);
        }

        if (place is null)
        {
            paths.Insert(NewPath.Position(paths, path), path, item);
        }
    }

    private JsonObject Converted(JsonObject written)
    {
        if (draft.IsOpenApi30)
        {
            Schema30.InOperation(written);
            Schema30.InComponents(fragment.Schemas);
        }

        return written;
    }

    /// <summary>Path parameters that the path item has need not be said again.</summary>
    private void RemoveKnown(JsonObject written, JsonObject item)
    {
        if (written["parameters"] is not JsonArray parameters || item["parameters"] is not JsonArray shared)
        {
            return;
        }

        var names = shared.Select(draft.Followed).OfType<JsonObject>().Where(static known => known["in"]?.ToString() == "path").Select(static known => known["name"]?.ToString()).ToList();
        foreach (var known in parameters.OfType<JsonObject>().Where(parameter => parameter["in"]?.ToString() == "path" && names.Contains(parameter["name"]?.ToString(), StringComparer.Ordinal)).ToList())
        {
            parameters.Remove(known);
        }

        if (parameters.Count == 0)
        {
            written.Remove("parameters");
        }
    }

    /// <summary>Of a path parameter of which the spec says nothing but the name, the document's component of that name says more.</summary>
    private void UseComponents(JsonObject written)
    {
        var known = draft.Root["components"]?["parameters"] as JsonObject ?? [];
        foreach (var parameter in (written["parameters"] as JsonArray ?? []).OfType<JsonObject>().Where(static one => one["in"]?.ToString() == "path" && SchemaMerge.IsInferred(one["schema"])).ToList())
        {
            var same = known.Where(one => one.Value is JsonObject there && there["in"]?.ToString() == "path" && JsonNode.DeepEquals(there["name"], parameter["name"])).Select(static one => one.Key).ToList();
            if (same.Count == 1)
            {
                parameter.GiveWayTo(new JsonObject { ["$ref"] = $"#/components/parameters/{JsonPointer.Escape(same[0])}" });
            }
        }
    }

    /// <summary>After the methods that come before it in the order in which they are usually written.</summary>
    private static int Position(JsonObject item, string method)
    {
        string[] order = ["head", "get", "post", "put", "patch", "delete"];
        var rank = Array.IndexOf(order, method);
        var previous = item.Select(static (member, index) => (member.Key, index)).Where(member => Array.IndexOf(order, member.Key) is var other and >= 0 && other < rank).ToList();
        var first = item.Select(static (member, index) => (member.Key, index)).Where(member => Methods.Contains(member.Key, StringComparer.Ordinal)).Select(static member => (int?)member.index).FirstOrDefault();
        return previous.Count > 0 ? previous[^1].index + 1 : first ?? item.Count;
    }
}
