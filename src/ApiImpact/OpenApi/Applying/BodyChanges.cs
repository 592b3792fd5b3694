using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading.OpenStack;
using ApiImpact.OpenApi.Writing;

namespace ApiImpact.OpenApi.Applying;

/// <summary>Puts the bodies, and the responses, that a spec states into an operation.</summary>
internal sealed class BodyChanges(Draft draft, Components components, FragmentComponents fragment)
{
    /// <summary>Why a body that a spec shows in several ways is not settled.</summary>
    public const string SeveralSchemas = "the spec shows several schemas of one body, and does not say which one is meant when";

    private readonly VersionedSchemas versioned = new(draft, components);

    /// <summary>Adds or changes the body of the request; that of one action, where there are several.</summary>
    public void Apply(JsonObject operation, Operation stated, string? action)
    {
        if (operation["requestBody"] is not null)
        {
            Edit(operation, "requestBody", (body, mode) => Content(body, stated.Request!.Content, action, mode));
        }
        else if (FragmentBody.OfRequests([stated], fragment) is { } added)
        {
            var next = operation.IndexOf("responses");
            operation.Insert(next < 0 ? operation.Count : next, "requestBody", components.Import(Converted(added)));
        }
    }

    /// <summary>Adds the codes that the operation does not have, and what the spec states of the others.</summary>
    public void Apply(JsonObject operation, ImmutableArray<Response> responses)
    {
        if (responses.IsEmpty)
        {
            return;
        }

        if (operation["responses"] is not JsonObject known)
        {
            operation["responses"] = known = [];
        }

        foreach (var response in responses)
        {
            var code = response.Code.Text.Length > 0 ? response.Code.Text : Meant(known, responses) ?? "default";
            if (known.FirstOrDefault(other => string.Equals(other.Key, code, StringComparison.OrdinalIgnoreCase)).Key is { } there)
            {
                Edit(known, there, (body, mode) => Content(body, response.Content, action: null, mode));
            }
            else
            {
                var added = components.Import(Converted(FragmentBody.OfResponses([response], fragment)))!;
                known.Insert(Position(known, code), code, components.Equal("responses", added) is { } reference ? new JsonObject { ["$ref"] = reference } : added);
            }
        }
    }

    /// <summary>A body that chooses from a list of actions, which has none yet.</summary>
    public static JsonObject ListOfActions() => new()
    {
        ["content"] = new JsonObject
        {
            ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["oneOf"] = new JsonArray(), [VersionBounds.Extension] = new JsonObject { ["discriminator"] = "action" } } },
        },
    };

    /// <summary>
    /// Whether the body of an operation whose actions the document does not list is that of the one action; where it is not, what the spec shows of the
    /// action is not all of the body, and that is told.
    /// </summary>
    public bool IsOnly(JsonObject operation, string action)
    {
        var schemas = draft.Followed(operation["requestBody"])?["content"] is JsonObject content ? content.Select(media => draft.Followed(media.Value?["schema"])).OfType<JsonObject>().ToList() : [];
        var isOnly = schemas.TrueForAll(schema => schema["properties"] is JsonObject { Count: 1 } properties && properties.ContainsKey(action));
        if (!isOnly)
        {
            draft.Problems.Add("the document has the operation, and no list of actions of which this one could be changed");
        }

        return isOnly;
    }

    /// <summary>Adds an action to the list from which the body chooses.</summary>
    public void AddAction(JsonObject operation, Operation stated)
    {
        if (stated.Action is not { } action || draft.Followed(operation["requestBody"]) is not { } body || Actions(body).FirstOrDefault() is not { } list)
        {
            draft.Problems.Add("the document has the operation, and no list of actions to which this one could be added");
            return;
        }

        var content = stated.Request?.Content ?? [];
        var schema = content.Length == 1 && StatedOf(content[0]) is { } spoken
            ? components.Import(spoken)!
            : new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [action] = new JsonObject() }, [Fragment.Inferred] = true };
        if (schema is not JsonObject members)
        {
            draft.Problems.Add("the schema of the action is no object");
            return;
        }

        draft.Version.From(members);
        var extension = members[VersionBounds.Extension] as JsonObject ?? [];
        extension["action-name"] = action;
        members[VersionBounds.Extension] ??= extension;
        list.Add((JsonNode)new JsonObject { ["$ref"] = components.Place(NameOf(list, action), members) });
        Apply(operation, stated.Responses);
    }

    /// <summary>Takes an action out of the list, or states its last version.</summary>
    public void RemoveAction(JsonObject operation, string action)
    {
        foreach (var list in draft.Followed(operation["requestBody"]) is { } body ? Actions(body).ToList() : [])
        {
            foreach (var member in list.Where(member => NameOf(member) == action).ToList())
            {
                if (!draft.IsGated)
                {
                    list.Remove(member);
                }
                else if (draft.Followed(member) is { } schema && !draft.Version.End(schema))
                {
                    draft.Problems.Add("there is no version before the one in which it goes");
                }
            }
        }
    }

    /// <summary>Changes a body where it stands, or, where others share it, a copy of it.</summary>
    private void Edit(JsonObject owner, string name, Action<JsonObject, SchemaMode> change)
    {
        if (draft.Followed(owner[name]) is not { } body)
        {
            draft.Problems.Add($"{Draft.ReferenceOf(owner[name]) ?? name} stands in another file");
        }
        else if (Draft.ReferenceOf(owner[name]) is { } reference && draft.Users(reference) > 1)
        {
            var copy = (JsonObject)body.DeepClone();
            change(copy, SchemaMode.Copy);
            if (!JsonNode.DeepEquals(copy, body))
            {
                owner[name] = copy;
            }
        }
        else
        {
            change(body, SchemaMode.InPlace);
        }
    }

    private void Content(JsonObject body, ImmutableArray<MediaType> content, string? action, SchemaMode mode)
    {
        foreach (var media in content)
        {
            var known = body["content"] as JsonObject;
            if (known is not null && Meant(known, media.Name) is { } there)
            {
                Schema(there, media, action, mode);
                continue;
            }

            foreach (var (name, value) in FragmentBody.Content([media], actions: null, fragment))
            {
                if (known is null)
                {
                    body["content"] = known = [];
                }

                if (draft.IsOpenApi30)
                {
                    value!["schema"] = Schema30.Of(value["schema"]);
                    Schema30.InComponents(fragment.Schemas);
                }

                known[name] = components.Import(value);
            }
        }
    }

    /// <summary>A spec's nameless format is the JSON one, or the only one.</summary>
    private static JsonObject? Meant(JsonObject known, string? name) => name is null
        ? (known.FirstOrDefault(static media => media.Key.Contains("json", StringComparison.OrdinalIgnoreCase)).Value ?? known.FirstOrDefault().Value) as JsonObject
        : known.FirstOrDefault(media => string.Equals(media.Key.Split(';')[0].Trim(), name.Split(';')[0].Trim(), StringComparison.OrdinalIgnoreCase)).Value as JsonObject;

    private void Schema(JsonObject media, MediaType stated, string? action, SchemaMode mode)
    {
        if (stated.Schemas.Length > 1)
        {
            draft.Problems.Add(SeveralSchemas);
            return;
        }

        if (StatedOf(stated) is not { } schema)
        {
            return;
        }

        if (media["schema"] is not { } known)
        {
            media.Insert(0, "schema", components.Import(schema));
            return;
        }

        var slot = action is null ? known : Actions(media).SelectMany(static list => list).LastOrDefault(member => NameOf(member) == action && draft.Version.Shows(draft.Followed(member)));
        if (slot is null)
        {
            draft.Problems.Add($"the document has no schema for the action '{action}'");
            return;
        }

        versioned.Merge(slot, schema, mode);
    }

    /// <summary>The schema that a spec states for a body, or what its samples show; null where it says nothing.</summary>
    private JsonNode? StatedOf(MediaType stated)
    {
        var schema = stated.Schemas.Length == 1 ? FragmentSchema.Of(stated.Schemas[0], fragment)
            : stated.Schemas.IsEmpty && stated.Samples.Length > 0 ? SampleSchema.Of(stated.Samples)
            : null;
        return schema is null ? null : Converted(schema);
    }

    private JsonNode Converted(JsonNode schema)
    {
        if (!draft.IsOpenApi30)
        {
            return schema;
        }

        Schema30.InComponents(fragment.Schemas);
        return Schema30.Of(schema)!;
    }

    private JsonObject Converted(JsonObject body)
    {
        if (draft.IsOpenApi30)
        {
            Schema30.InBody(body);
            Schema30.InComponents(fragment.Schemas);
        }

        return body;
    }

    /// <summary>The lists of actions in a body or one of its formats.</summary>
    private IEnumerable<JsonArray> Actions(JsonObject owner) =>
        from media in owner["content"] is JsonObject content ? content.Select(static media => media.Value) : [owner]
        let schema = draft.Followed(media?["schema"])
        where schema is not null && VersionBounds.Discriminator(schema) == "action"
        let list = schema["oneOf"] as JsonArray
        where list is not null
        select list;

    private string? NameOf(JsonNode? member) => draft.Followed(member) is { } schema
        ? VersionBounds.ActionName(schema) ?? (schema["properties"] is JsonObject { Count: 1 } properties ? properties.First().Key : null)
        : null;

    /// <summary>The name of a component for a new action: as its siblings are named, where they are components.</summary>
    private static string NameOf(JsonArray list, string action)
    {
        var names = list.Select(Draft.ReferenceOf).OfType<string>().Select(static reference => reference[(reference.LastIndexOf('/') + 1)..]).ToList();
        var prefix = names.Count > 1 ? names[0][..names.Select(name => name.AsSpan().CommonPrefixLength(names[0])).Min()] : "Action";
        return $"{prefix}{char.ToUpperInvariant(action[0])}{action[1..]}Request";
    }

    /// <summary>The response that says that all went well, where the spec names no code for it.</summary>
    private static string? Meant(JsonObject known, ImmutableArray<Response> responses) =>
        known.Select(static response => response.Key).FirstOrDefault(code => new StatusCode(code).IsSuccess && !responses.Any(response => response.Code.Text == code));

    private static int Position(JsonObject known, string code)
    {
        var codes = known.Select(static response => response.Key).ToList();
        return codes.SequenceEqual(codes.Order(StringComparer.Ordinal), StringComparer.Ordinal) ? codes.Count(other => string.CompareOrdinal(other, code) < 0) : codes.Count;
    }
}
