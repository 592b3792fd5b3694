using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Writing;

/// <summary>The bodies of requests and responses.</summary>
internal static class FragmentBody
{
    /// <summary>The request body object of statements about the same operation; null where none states a body.</summary>
    public static JsonObject? OfRequests(IReadOnlyList<Operation> operations, FragmentComponents components)
    {
        var stated = operations.Where(static operation => operation.Request is { Content.IsEmpty: false }).ToList();
        if (stated.Count == 0)
        {
            return null;
        }

        var result = new JsonObject();
        if (stated[0].Request!.Description is { Length: > 0 } description)
        {
            result["description"] = description;
        }

        result["content"] = Content([.. stated.SelectMany(static operation => operation.Request!.Content)], stated.Count > 1 ? stated : null, components);
        if (stated.Any(static operation => operation.Request!.Required == true))
        {
            result["required"] = true;
        }

        return result;
    }

    /// <summary>The response object of statements about the same code.</summary>
    public static JsonObject OfResponses(IReadOnlyList<Response> responses, FragmentComponents components)
    {
        var descriptions = responses.Select(static response => response.Description).Where(static text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal);
        var description = string.Join("\n\n", descriptions);
        var result = new JsonObject { ["description"] = description };
        if (description.Length == 0)
        {
            // "REQUIRED. A description of the response."
            result["description"] = "The spec does not describe it.";
            result[Fragment.Inferred] = true;
        }

        ImmutableArray<MediaType> content = [.. responses.SelectMany(static response => response.Content)];
        if (!content.IsEmpty)
        {
            result["content"] = Content(content, actions: null, components);
        }

        return result;
    }

    /// <summary>The media type objects of a body, by name.</summary>
    public static JsonObject Content(ImmutableArray<MediaType> content, IReadOnlyList<Operation>? actions, FragmentComponents components)
    {
        var result = new JsonObject();
        foreach (var same in content.GroupBy(static media => media.Name ?? "application/json", StringComparer.Ordinal))
        {
            var media = new JsonObject();
            ImmutableArray<Schema> schemas = [.. same.SelectMany(static media => media.Schemas)];
            ImmutableArray<Sample> samples = [.. same.SelectMany(static media => media.Samples)];
            media["schema"] = (schemas.Length, samples.Length) switch
            {
                (1, _) => FragmentSchema.Of(schemas[0], components),
                ( > 1, _) => Alternatives(schemas, actions, components),
                (0, > 0) => SampleSchema.Of(samples),
                _ => new JsonObject { [Fragment.Inferred] = true },
            };
            if (samples.Length > 0)
            {
                media["examples"] = Examples(samples);
            }

            result[same.Key] = media;
        }

        return result;
    }

    /// <summary>Several schemas of one body: each of them is meant for some request, and the action chooses where there is one.</summary>
    private static JsonObject Alternatives(ImmutableArray<Schema> schemas, IReadOnlyList<Operation>? actions, FragmentComponents components)
    {
        var result = new JsonObject { ["anyOf"] = new JsonArray([.. schemas.Select(schema => FragmentSchema.Of(schema, components))]) };
        if (actions?.Any(static operation => operation.Action is not null) == true)
        {
            result["x-openstack"] = new JsonObject { ["discriminator"] = "action" };
        }

        return result;
    }

    private static JsonObject Examples(ImmutableArray<Sample> samples)
    {
        var result = new JsonObject();
        foreach (var sample in samples)
        {
            var name = sample.Name is { Length: > 0 } stated ? FragmentComponents.NameOf(stated) : $"line-{sample.Location.Start.Line}";
            for (var (wanted, number) = (name, 2); result.ContainsKey(name); number++)
            {
                name = $"{wanted}-{number}";
            }

            var example = new JsonObject();
            if (!sample.Notes.IsComplete)
            {
                example["description"] = "The spec shows a part of it.";
            }

            example["value"] = sample.Json?.DeepClone();
            result[name] = example;
        }

        return result;
    }
}
