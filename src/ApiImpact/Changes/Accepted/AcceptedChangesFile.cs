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

    /// <summary>Reads the file; what is wrong with it is one line of text without a full stop, and then there are no entries.</summary>
    public static ImmutableArray<AcceptedChange> Read(SourceText source, out string? fault)
    {
        fault = null;
        try
        {
            if (JsonNode.Parse(source.Text) is JsonObject members && members["accepted"] is JsonArray entries)
            {
                return [.. entries.Select(static (entry, index) => Entry(entry, index + 1))];
            }

            fault = "there is no list 'accepted' in it";
        }
        catch (JsonException exception)
        {
            fault = $"not JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}";
        }
        catch (ArgumentException)
        {
            fault = "a member is there twice";
        }
        catch (FormatException exception)
        {
            fault = exception.Message;
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

    private static AcceptedChange Entry(JsonNode? entry, int number)
    {
        var members = entry as JsonObject ?? throw new FormatException($"entry {number} is not an object");
        return new AcceptedChange
        {
            Rule = Needed("rule"),
            Fingerprint = Needed("fingerprint"),
            Reason = Needed("reason"),
            Pointer = Text("pointer") ?? "",
            Subject = Text("subject") ?? "",
            Until = Text("until") is not { } until ? null
                : DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
                : throw new FormatException($"the 'until' of entry {number}, '{until}', is not a date like 2026-12-31"),
        };

        string Needed(string name) => Text(name) is { Length: > 0 } text ? text : throw new FormatException($"entry {number} has no '{name}'");

        string? Text(string name) =>
            members[name] is not { } value ? null
            : value is JsonValue scalar && scalar.TryGetValue(out string? text) ? text
            : throw new FormatException($"the '{name}' of entry {number} is not a text");
    }
}
