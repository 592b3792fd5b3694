using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.OpenStack;

/// <summary>
/// Takes an OpenStack action operation apart. <c>POST /servers/{id}/action</c> stands for forty operations, of which the single member of the
/// body chooses one; the document writes them as a <c>oneOf</c> with <c>x-openstack: {discriminator: action}</c>.
/// </summary>
internal static class ActionReader
{
    /// <summary>The operation itself, or one operation for each action. The document does not tell whose the responses are: each has all of them.</summary>
    public static IEnumerable<Operation> Split(Operation operation, Place place)
    {
        var actions = Actions(place).GroupBy(static action => action.Name, StringComparer.Ordinal).ToArray();
        return actions.Length == 0 || operation.Request is null ? [operation] : actions.Select(group => One(operation, group.Key, [.. group]));
    }

    private static Operation One(Operation operation, string name, ImmutableArray<Member> members)
    {
        var view = members[0].Schema.Document.Workspace.View;
        var content = operation.Request!.Content.Select(media =>
        {
            ImmutableArray<Member> own = [.. members.Where(member => member.MediaType == media.Name)];
            return own.IsEmpty ? media : media with
            {
                Schemas = [SchemaReader.At(own[view.Choose([.. own.Select(static member => member.Schema.Json)])].Schema)!],
                Samples = [],
            };
        });
        return operation with
        {
            Action = name,
            Request = operation.Request with { Content = [.. content] },
            Gate = VersionView.GateOf(members[0].Schema) ?? operation.Gate,
        };
    }

    private static IEnumerable<Member> Actions(Place operation)
    {
        if (operation.Member("requestBody")?.Followed() is not { } body)
        {
            yield break;
        }

        foreach (var (mediaType, media) in body.Members("content"))
        {
            if (media.Followed()?.Object("schema")?.Followed() is not { } schema || VersionBounds.Discriminator(schema.Json) != "action")
            {
                continue;
            }

            foreach (var reference in schema.Items("oneOf"))
            {
                if (reference.Followed() is not { } member || !member.Document.Workspace.View.HasBegun(member.Json))
                {
                    continue;
                }

                if (Name(member) is { } name)
                {
                    yield return new Member(name, mediaType, member);
                }
                else
                {
                    member.Report(OpenApiRules.ActionUnnamed, "the action has neither an 'action-name' nor a single property; it is left out");
                }
            }
        }
    }

    private static string? Name(Place member) =>
        VersionBounds.ActionName(member.Json)
        ?? (member.Followed()?.Json["properties"] is JsonObject { Count: 1 } properties ? properties.First().Key : null);

    /// <summary>One schema of one action.</summary>
    private sealed record Member(string Name, string MediaType, Place Schema);
}
