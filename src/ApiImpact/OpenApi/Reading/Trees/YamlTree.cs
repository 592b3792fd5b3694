using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ApiImpact.OpenApi.Reading.Trees;

/// <summary>Reads YAML into a JSON tree: keys are strings, scalars are read by <see cref="YamlScalar"/>, aliases become copies.</summary>
internal sealed class YamlTree
{
    /// <summary>How many values aliases may add: ten lines of YAML can stand for a billion.</summary>
    private const int AliasBudget = 1_000_000;

    private readonly SourceText source;
    private readonly ReadingLog log;
    private readonly Parser parser;
    private readonly PositionTree.Builder positions;
    private readonly YamlScalar scalars = new();
    private readonly Dictionary<string, JsonNode?> anchors = new(StringComparer.Ordinal);
    private int copied;
    private int lastEnd;

    private YamlTree(SourceText source, ReadingLog log)
    {
        this.source = source;
        this.log = log;

        // YamlDotNet takes a byte order mark for the first letter of a key; an empty line in its place moves nothing.
        parser = new Parser(new StringReader(source.Text is ['\uFEFF', .. var rest] ? "\n" + rest : source.Text));
        positions = new PositionTree.Builder(source);
    }

    /// <summary>Reads the first document of the text; reports what is wrong.</summary>
    public static DocumentTree Read(SourceText source, ReadingLog log)
    {
        var tree = new YamlTree(source, log);
        var root = tree.Whole();
        return new DocumentTree(root, tree.positions.Build);
    }

    /// <summary>The next event. YamlDotNet ends the events of some malformed documents too early, without an error.</summary>
    private ParsingEvent Current =>
        parser.Current ?? throw new YamlException(new Mark(lastEnd, 1, 1), new Mark(lastEnd, 1, 1), "The document ends in the middle of a value.");

    private JsonNode? Whole()
    {
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                log.Report(OpenApiRules.DocumentEmpty, new(source, default), "the document holds comments only");
                return null;
            }

            var root = Value(null, null, 1);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
            {
                log.Report(OpenApiRules.DocumentNotStrict, At(second), "a second document begins here; only the first one is read");
            }

            return root;
        }
        catch (YamlException fault)
        {
            // From the start on it was read, and at the end it went wrong; of a tab YamlDotNet says only that it stands somewhere in the mapping.
            var tab = fault.Message.Contains("invalid tab", StringComparison.Ordinal) ? IndentingTab((int)fault.Start.Index) : -1;
            return Malformed(tab >= 0 ? tab : (int)Math.Max(Math.Max(fault.Start.Index, fault.End.Index), lastEnd), OneLine(fault.Message));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's own way to refuse tags that are no URIs, and some documents that end in the middle of a key.
            return Malformed(lastEnd, OneLine(fault.Message));
        }
    }

    /// <summary>The first tab that stands where indentation does; -1 where there is none.</summary>
    private int IndentingTab(int from)
    {
        for (var at = source.Text.IndexOf('\t', from); at >= 0; at = source.Text.IndexOf('\t', at + 1))
        {
            if (source.Text.AsSpan(0, at).TrimEnd(' ') is [] or [.., '\n' or '\r'])
            {
                return at;
            }
        }

        return -1;
    }

    private JsonNode? Malformed(int at, string reason)
    {
        log.Report(OpenApiRules.DocumentMalformed, new(source, new TextSpan(Math.Clamp(at, 0, source.Length), 0)), $"not YAML from here on: {reason}");
        return null;
    }

    private JsonNode? Value(TextSpan? keySpan, string? key, int depth)
    {
        var handle = positions.Begin(keySpan, key, (int)Current.Start.Index);
        if (depth > DocumentTree.MaxDepth && Current is MappingStart or SequenceStart)
        {
            log.Report(OpenApiRules.NestedTooDeep, At(Current), $"nested deeper than {DocumentTree.MaxDepth} levels; what is inside is left out");
            parser.SkipThisAndNestedEvents();
            positions.End(handle, lastEnd);
            return null;
        }

        var anchor = Current is NodeEvent { Anchor.IsEmpty: false } node ? node.Anchor.Value : null;
        var value = Current switch
        {
            Scalar scalar => Leaf(scalar),
            MappingStart start => Mapping(start, depth),
            SequenceStart start => Sequence(start, depth),
            AnchorAlias alias => Alias(alias, depth),
            _ => Skipped(),
        };
        if (anchor is not null)
        {
            anchors[anchor] = value;
        }

        positions.End(handle, lastEnd);
        return value;
    }

    private JsonNode? Leaf(Scalar scalar)
    {
        // The end of a block scalar is the start of the next token.
        var text = source.Text.AsSpan(0, Math.Min((int)scalar.End.Index, source.Length));
        lastEnd = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? text.TrimEnd().Length : text.Length;
        parser.MoveNext();
        return scalars.Read(scalar);
    }

    private JsonObject Mapping(MappingStart start, int depth)
    {
        parser.MoveNext();
        lastEnd = (int)start.End.Index;
        var result = new JsonObject();
        List<JsonNode?> merged = [];
        while (Current is not MappingEnd)
        {
            if (Current is not Scalar key)
            {
                log.Report(OpenApiRules.KeyNotText, At(Current), "the key is not a string; the member is left out");
                parser.SkipThisAndNestedEvents();
                parser.SkipThisAndNestedEvents();
                continue;
            }

            parser.MoveNext();
            var span = TextSpan.FromBounds((int)key.Start.Index, Math.Max((int)key.Start.Index, (int)key.End.Index));
            var name = key.Value;
            var value = Value(span, source.Slice(span).SequenceEqual(name) ? null : name, depth + 1);
            if (name == "<<" && key.Style == ScalarStyle.Plain)
            {
                merged.Add(value);
            }
            else
            {
                if (result.ContainsKey(name))
                {
                    log.Report(OpenApiRules.DuplicateKey, new(source, span), $"'{name}' is there twice; the last one is used");
                }

                result[name] = value;
            }
        }

        Merge(result, merged, depth);
        EndOfCollection(start.Style == MappingStyle.Flow);
        return result;
    }

    private JsonArray Sequence(SequenceStart start, int depth)
    {
        parser.MoveNext();
        lastEnd = (int)start.End.Index;
        var result = new JsonArray();
        while (Current is not SequenceEnd)
        {
            result.Add(Value(null, null, depth + 1));
        }

        EndOfCollection(start.Style == SequenceStyle.Flow);
        return result;
    }

    /// <summary>A flow collection ends with its bracket, a block collection with its last value.</summary>
    private void EndOfCollection(bool isFlow)
    {
        lastEnd = isFlow ? Math.Min((int)Current.Start.Index + 1, source.Length) : lastEnd;
        parser.MoveNext();
    }

    private JsonNode? Alias(AnchorAlias alias, int depth)
    {
        lastEnd = (int)alias.End.Index;
        parser.MoveNext();
        if (!anchors.TryGetValue(alias.Value.Value, out var value))
        {
            log.Report(OpenApiRules.AliasUnusable, At(alias), $"no anchor '&{alias.Value}' ends before this alias");
            return null;
        }

        return Copy(value, alias, depth);
    }

    private JsonNode? Copy(JsonNode? value, ParsingEvent at, int depth)
    {
        if (copied >= AliasBudget)
        {
            if (copied++ == AliasBudget)
            {
                log.Report(OpenApiRules.AliasBomb, At(at), $"the aliases up to here stand for more than {AliasBudget} values");
            }

            return null;
        }

        if (depth > DocumentTree.MaxDepth)
        {
            log.Report(OpenApiRules.AliasUnusable, At(at), "the alias stands for too deeply nested values; what is deeper is left out");
            return null;
        }

        copied++;
        switch (value)
        {
            case JsonObject members:
                var copy = new JsonObject();
                foreach (var (name, member) in members)
                {
                    copy[name] = Copy(member, at, depth + 1);
                }

                return copy;
            case JsonArray items:
                var list = new JsonArray();
                foreach (var item in items)
                {
                    list.Add(Copy(item, at, depth + 1));
                }

                return list;
            default:
                return value?.DeepClone();
        }
    }

    /// <summary>The merge key of YAML 1.1: members that the mapping does not have itself, the first source first.</summary>
    private void Merge(JsonObject target, List<JsonNode?> merged, int depth)
    {
        foreach (var members in merged.SelectMany(static value => value is JsonArray list ? [.. list] : new[] { value }).OfType<JsonObject>())
        {
            foreach (var (name, value) in members.Where(pair => !target.ContainsKey(pair.Key)).ToArray())
            {
                target[name] = Copy(value, Current, depth + 1);
            }
        }
    }

    private JsonNode? Skipped()
    {
        parser.SkipThisAndNestedEvents();
        return null;
    }

    private Location At(ParsingEvent place) => new(source, new TextSpan(Math.Min((int)place.Start.Index, source.Length), 0));

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
