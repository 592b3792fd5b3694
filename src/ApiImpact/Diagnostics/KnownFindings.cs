using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Diagnostics;

/// <summary>
/// The findings that a repository has already, so that only new ones count: by file, rule and fingerprint, and how often. Message texts and
/// lines are not part of it.
/// </summary>
/// <param name="Items">The findings, by file, rule and fingerprint.</param>
internal sealed record KnownFindings(ImmutableSortedDictionary<string, int> Items)
{
    private const char Separator = '\n';

    /// <summary>The list of some findings.</summary>
    public static KnownFindings Of(IEnumerable<Diagnostic> diagnostics) =>
        new(diagnostics.CountBy(KeyOf, StringComparer.Ordinal).ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>Reads a list; null where the text is none.</summary>
    public static KnownFindings? Read(string text)
    {
        try
        {
            if (JsonNode.Parse(text) is not JsonObject { Count: > 0 } root || root["findings"] is not JsonArray findings)
            {
                return null;
            }

            var items = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
            foreach (var finding in findings)
            {
                var key = string.Join(Separator, finding!["file"]!.GetValue<string>(), finding["rule"]!.GetValue<string>(), finding["fingerprint"]!.GetValue<string>());
                items[key] = items.GetValueOrDefault(key) + (finding["count"]?.GetValue<int>() ?? 1);
            }

            return new KnownFindings(items.ToImmutable());
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NullReferenceException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The list as a file: one finding a line, sorted.</summary>
    public string Write() => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var (key, count) in Items)
        {
            var parts = key.Split(Separator);
            json.WriteStartObject();
            json.WriteString("file", parts[0]);
            json.WriteString("rule", parts[1]);
            json.WriteString("fingerprint", parts[2]);
            if (count > 1)
            {
                json.WriteNumber("count", count);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The findings that are not in the list, in their order; of several alike, as many as the list has are left out.</summary>
    public IEnumerable<Diagnostic> Filter(IEnumerable<Diagnostic> diagnostics)
    {
        var left = new Dictionary<string, int>(Items, StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            var key = KeyOf(diagnostic);
            if (left.GetValueOrDefault(key) is > 0 and var count)
            {
                left[key] = count - 1;
            }
            else
            {
                yield return diagnostic;
            }
        }
    }

    private static string KeyOf(Diagnostic diagnostic) => string.Join(Separator, diagnostic.Location.Source.Path, diagnostic.Rule.Id, diagnostic.Fingerprint);
}
