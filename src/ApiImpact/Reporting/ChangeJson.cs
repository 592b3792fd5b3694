using System.Text.Json;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Reporting;

/// <summary>What is known of a change, as members of a JSON object; <c>schemas/report.schema.json</c> describes them.</summary>
internal static class ChangeJson
{
    /// <summary>Writes the object of that name.</summary>
    public static void Write(Utf8JsonWriter json, string name, ChangeDetail change)
    {
        json.WriteStartObject(name);
        json.WriteString("verdict", Words.Of(change.Verdict));
        json.WriteStartArray("operations");
        foreach (var operation in change.Operations)
        {
            json.WriteStringValue(operation);
        }

        json.WriteEndArray();
        json.WriteString("part", change.Part);
        json.WriteString("pointer", change.Pointer);
        json.WriteOptional("before", change.Before);
        json.WriteOptional("after", change.After);
        json.WriteOptional("witness", change.Witness);
        json.WriteOptional("exchange", change.Exchange);
        json.WriteOptional("reason", change.Reason);
        json.WriteOptional("gate", change.Gate);
        json.WriteOptional("accepted", change.Accepted);
        json.WriteEndObject();
    }
}
