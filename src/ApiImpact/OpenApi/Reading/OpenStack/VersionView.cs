using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading.OpenStack;

/// <summary>
/// A document seen as of one microversion. By JSON Schema, a <c>oneOf</c> of all versions of a body rejects what two of them accept;
/// what is meant is the one member that holds in the version asked for, so everything else is taken out of the tree before any schema is compared.
/// </summary>
internal sealed class VersionView
{
    private readonly ReadingLog log;

    /// <summary>Finds the versions that the document speaks of; <paramref name="asOf"/> is the one to see it as of, null for the newest.</summary>
    public VersionView(JsonNode root, SourceText source, Microversion? asOf, ReadingLog log)
    {
        this.log = log;
        Versions = Mentions(source) ? [.. Bounds(root).Distinct().Order()] : [];
        AsOf = asOf ?? Newest(root);
    }

    /// <summary>The versions at which something begins or ends, ascending.</summary>
    public ImmutableArray<Microversion> Versions { get; }

    /// <summary>The version that the document is seen as of.</summary>
    public Microversion AsOf { get; }

    /// <summary>
    /// Takes out of a document what is not there in the version: properties, and all members of a list of versions but one, whose content
    /// moves to where the list was. Gives the moves, from the pointer now to the pointer in the text.
    /// </summary>
    public IReadOnlyDictionary<string, string> Apply(DocumentTree tree, SourceText source)
    {
        var moves = new Dictionary<string, string>(StringComparer.Ordinal);
        if (tree.Root is not null && Mentions(source))
        {
            Apply(tree.Root, "", tree.Root, moves, new PositionMap(source, tree.Positions));
        }

        return moves;
    }

    /// <summary>Whether a part with these bounds exists by now; what ended is still there for who asks for an old version.</summary>
    public bool HasBegun(JsonNode node) => !(VersionBounds.Of(node).Since > AsOf);

    /// <summary>Whether a part with these bounds is there in the version.</summary>
    public bool Shows(JsonNode node) => VersionBounds.Of(node).Contains(AsOf);

    /// <summary>The statement of the versions in which the value at <paramref name="place"/> is there; null where there is none.</summary>
    public static Gate? GateOf(Place place)
    {
        var (since, until) = VersionBounds.Texts(place.Json);
        return since is null && until is null
            ? null
            : new Gate(since, until, $"x-openstack: {since ?? "…"} to {until ?? "…"}", Location.OfKey(place.Document.Positions, JsonPointer.Append(place.Pointer, VersionBounds.Extension)));
    }

    /// <summary>The member of a list of versions that holds: the newest that is there, or, where all ended or none began, the nearest to that.</summary>
    public int Choose(IReadOnlyList<JsonNode?> members)
    {
        var chosen = 0;
        for (var index = 1; index < members.Count; index++)
        {
            chosen = Rank(members[index]).CompareTo(Rank(members[chosen])) >= 0 ? index : chosen;
        }

        return chosen;
    }

    private (int Presence, Microversion Since) Rank(JsonNode? member)
    {
        var bounds = VersionBounds.Of(member);
        var since = bounds.Since ?? default;
        return bounds.Contains(AsOf) ? (2, since) : since <= AsOf ? (1, since) : (0, new Microversion(-since.Major, -since.Minor));
    }

    private static bool Mentions(SourceText source) => source.Text.Contains(VersionBounds.Extension, StringComparison.Ordinal);

    private void Apply(JsonNode node, string pointer, JsonNode root, Dictionary<string, string> moves, PositionMap positions)
    {
        if (node is JsonArray items)
        {
            for (var index = 0; index < items.Count; index++)
            {
                if (items[index] is JsonObject or JsonArray)
                {
                    Apply(items[index]!, JsonPointer.Append(pointer, index), root, moves, positions);
                }
            }

            return;
        }

        var members = (JsonObject)node;
        foreach (var (name, value) in members)
        {
            if (value is JsonObject or JsonArray)
            {
                Apply(value, JsonPointer.Append(pointer, name), root, moves, positions);
            }
        }

        HideProperties(members);
        if (members.ContainsKey(VersionBounds.Extension))
        {
            ReportUnreadable(members, pointer, positions);
            if (VersionBounds.Discriminator(members) == "microversion" && members["oneOf"] is JsonArray { Count: > 0 } versions)
            {
                Lift(members, versions, pointer, root, moves);
            }
        }
    }

    private void HideProperties(JsonObject schema)
    {
        if (schema["properties"] is not JsonObject properties)
        {
            return;
        }

        foreach (var name in properties.Where(property => property.Value is JsonObject value && !Shows(value)).Select(static property => property.Key).ToArray())
        {
            properties.Remove(name);
            if (schema["required"] is JsonArray required && required.FirstOrDefault(item => item is JsonValue && item.ToString() == name) is { } entry)
            {
                required.Remove(entry);
            }
        }
    }

    private void Lift(JsonObject list, JsonArray versions, string pointer, JsonNode root, Dictionary<string, string> moves)
    {
        var index = Choose([.. versions.Select(member => Target(member, root))]);
        var chosen = versions[index];
        versions[index] = null;
        list.Remove("oneOf");
        var extension = (JsonObject)list[VersionBounds.Extension]!;
        extension.Remove("discriminator");
        if (extension.Count == 0)
        {
            list.Remove(VersionBounds.Extension);
        }

        var from = JsonPointer.Append(JsonPointer.Append(pointer, "oneOf"), index);
        if (chosen is JsonObject content && list.All(static member => IsAnnotation(member.Key)))
        {
            foreach (var name in content.Select(static member => member.Key).ToArray())
            {
                var value = content[name];
                content.Remove(name);
                if (name != VersionBounds.Extension)
                {
                    list[name] = value;
                }
            }

            moves[pointer] = from;
        }
        else
        {
            // The list says something of its own, which goes for each of its members.
            if (list["allOf"] is not JsonArray all)
            {
                list["allOf"] = all = [];
            }

            moves[JsonPointer.Append(JsonPointer.Append(pointer, "allOf"), all.Count)] = from;
            all.Add(chosen);
        }
    }

    /// <summary>What a member refers to within its file: the bounds of a version stand there.</summary>
    private static JsonNode? Target(JsonNode? member, JsonNode root) =>
        member is JsonObject reference && reference["$ref"] is JsonValue value && value.ToString() is ['#', .. var pointer] ? JsonPointer.Resolve(root, pointer) : member;

    private static bool IsAnnotation(string keyword) =>
        keyword is "title" or "description" or "summary" or "$comment" || keyword.StartsWith("x-", StringComparison.Ordinal);

    private void ReportUnreadable(JsonObject members, string pointer, PositionMap positions)
    {
        var (since, until) = VersionBounds.Texts(members);
        foreach (var text in new[] { since, until })
        {
            if (text is not null && !Microversion.TryParse(text, out _))
            {
                var location = Location.OfKey(positions, JsonPointer.Append(pointer, VersionBounds.Extension));
                log.Report(OpenApiRules.VersionUnreadable, location, $"'{text}' is not a version; the bound is left out");
            }
        }
    }

    private Microversion Newest(JsonNode root)
    {
        var own = Microversion.TryParse(root["info"] is JsonObject info ? info["version"]?.ToString() : null, out var stated) ? stated : default;
        return Versions.IsEmpty || Versions[^1] < own ? own : Versions[^1];
    }

    private static IEnumerable<Microversion> Bounds(JsonNode? node)
    {
        var pending = new Stack<JsonNode?>([node]);
        while (pending.TryPop(out var next))
        {
            var bounds = VersionBounds.Of(next);
            foreach (var version in new[] { bounds.Since, bounds.Until }.OfType<Microversion>())
            {
                yield return version;
            }

            foreach (var child in next is JsonObject members ? members.Select(static member => member.Value) : next as JsonArray ?? [])
            {
                if (child is JsonObject or JsonArray)
                {
                    pending.Push(child);
                }
            }
        }
    }
}
