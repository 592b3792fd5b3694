using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading.Trees;

/// <summary>
/// Reads JSON. A sound document goes through the parser of the runtime, which leaves the nodes to be made when they are asked for;
/// one with a fault is read again value by value, and loses no more than it must.
/// </summary>
internal sealed class JsonTree
{
    private readonly SourceText source;
    private readonly ReadingLog log;
    private readonly byte[] bytes;
    private readonly int byteOrderMark;

    private JsonTree(SourceText source, ReadingLog log)
    {
        this.source = source;
        this.log = log;
        byteOrderMark = source.Text is ['\uFEFF', ..] ? 1 : 0;
        bytes = Encoding.UTF8.GetBytes(source.Text[byteOrderMark..]);
    }

    /// <summary>Reads the document; reports what is wrong.</summary>
    public static DocumentTree Read(SourceText source, ReadingLog log)
    {
        var tree = new JsonTree(source, log);
        return new DocumentTree(tree.Sound() ?? tree.Faulty(), () => JsonPositions.Find(source)) { IsJson = true };
    }

    private JsonNode? Sound()
    {
        // Half of a surrogate pair, escaped, is valid JSON and no valid string: it would throw when it is first looked at.
        if (source.Text.Contains("\\ud", StringComparison.Ordinal) || source.Text.Contains("\\uD", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            var options = new JsonDocumentOptions { MaxDepth = DocumentTree.MaxDepth, AllowDuplicateProperties = false };
            var root = JsonDocument.Parse(bytes, options).RootElement;
            return root.ValueKind switch
            {
                JsonValueKind.Object => JsonObject.Create(root),
                JsonValueKind.Array => JsonArray.Create(root),
                _ => JsonValue.Create(root),
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private JsonNode? Faulty()
    {
        try
        {
            return Whole(JsonCommentHandling.Disallow, allowTrailingCommas: false);
        }
        catch (JsonException strict)
        {
            try
            {
                var root = Whole(JsonCommentHandling.Skip, allowTrailingCommas: true);
                log.Report(OpenApiRules.DocumentNotStrict, At(ByteOf(strict)), "the document has comments or trailing commas, which JSON does not allow");
                return root;
            }
            catch (JsonException fault)
            {
                log.Report(OpenApiRules.DocumentMalformed, At(ByteOf(fault)), $"not JSON from here on: {Sentence(fault.Message)}");
                return null;
            }
        }
    }

    private JsonNode? Whole(JsonCommentHandling comments, bool allowTrailingCommas)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            CommentHandling = comments,
            AllowTrailingCommas = allowTrailingCommas,
            MaxDepth = int.MaxValue,
        });
        reader.Read();
        var root = Value(ref reader, 1);
        while (reader.Read())
        {
            // Whatever follows the value is an error, which reading it throws.
        }

        return root;
    }

    private JsonNode? Value(ref Utf8JsonReader reader, int depth)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && depth > DocumentTree.MaxDepth)
        {
            log.Report(OpenApiRules.NestedTooDeep, At(reader.TokenStartIndex), $"nested deeper than {DocumentTree.MaxDepth} levels; what is inside is left out");
            reader.Skip();
            return null;
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(ref reader, depth),
            JsonTokenType.StartArray => Array(ref reader, depth),
            JsonTokenType.String => JsonValue.Create(Text(ref reader)),
            JsonTokenType.True => JsonValue.Create(true),
            JsonTokenType.False => JsonValue.Create(false),
            JsonTokenType.Number => JsonValue.Create(JsonElement.ParseValue(ref reader)),
            _ => null,
        };
    }

    private JsonObject Object(ref Utf8JsonReader reader, int depth)
    {
        var result = new JsonObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = Text(ref reader);
            if (result.ContainsKey(key))
            {
                log.Report(OpenApiRules.DuplicateKey, At(reader.TokenStartIndex), $"'{key}' is there twice; the last one is used");
            }

            reader.Read();
            result[key] = Value(ref reader, depth + 1);
        }

        return result;
    }

    private JsonArray Array(ref Utf8JsonReader reader, int depth)
    {
        var result = new JsonArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            result.Add(Value(ref reader, depth + 1));
        }

        return result;
    }

    private string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            log.Report(OpenApiRules.UnexpectedValue, At(reader.TokenStartIndex), "half of a surrogate pair is no character; the string is used as it is written");
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private Location At(long byteOffset) =>
        new(source, new TextSpan(byteOrderMark + Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(byteOffset, bytes.Length)), 0));

    private long ByteOf(JsonException fault)
    {
        var start = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        return start + (fault.BytePositionInLine ?? 0);
    }

    /// <summary>The message of the runtime without the position that it appends.</summary>
    private static string Sentence(string message) => message.Split(" LineNumber:", 2)[0];
}
