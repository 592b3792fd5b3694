using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Changes.Accepted;

/// <summary>The committed file of accepted changes (schemas/accepted-changes.schema.json).</summary>
internal static class AcceptedChangesFile
{
    /// <summary>What the file is called unless the command line says otherwise.</summary>
    public const string DefaultName = "apiimpact-accepted.json";

    /// <summary>Reads the file; what is wrong with it is one line of text, and then there are no entries.</summary>
    public static ImmutableArray<AcceptedChange> Read(SourceText source, out string? fault)
    {
        fault = null;
        try
        {
            if (JsonNode.Parse(source.Text) is JsonObject members && members["accepted"] is JsonArray entries)
            {
                return [.. entries.Select(Entry)];
            }

            fault = "there is no list 'accepted' in it";
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            fault = exception.Message.Split('\n')[0];
        }

        return [];
    }

    /// <summary>Writes the file: sorted by rule and subject, so that a change of it is small.</summary>
    public static string Write(IEnumerable<AcceptedChange> accepted) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("accepted");
        foreach (var change in accepted.OrderBy(static change => change.Rule, StringComparer.Ordinal).ThenBy(static change => change.Subject, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("rule", change.Rule);
            json.WriteString("pointer", change.Pointer);
            json.WriteString("subject", change.Subject);
            json.WriteString("fingerprint", change.Fingerprint);
            json.WriteString("reason", change.Reason);
            if (change.UntilText is { } until)
            {
                json.WriteString("until", until);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static AcceptedChange Entry(JsonNode? entry) => entry is JsonObject members
        ? new AcceptedChange
        {
            Rule = Text(members, "rule") ?? throw new FormatException("an entry has no rule"),
            Fingerprint = Text(members, "fingerprint") ?? throw new FormatException("an entry has no fingerprint"),
            Reason = Text(members, "reason") is { Length: > 0 } reason ? reason : throw new FormatException("an entry has no reason"),
            Pointer = Text(members, "pointer") ?? "",
            Subject = Text(members, "subject") ?? "",
            Until = Text(members, "until") is { } until ? DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        }
        : throw new FormatException("an entry is not an object");

    private static string? Text(JsonObject members, string name) => members[name] is { } value ? value.GetValue<string>() : null;
}
