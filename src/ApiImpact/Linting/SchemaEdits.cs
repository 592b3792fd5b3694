using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>How a schema is named and edited where it stands.</summary>
internal static class SchemaEdits
{
    private static readonly string[] Combining = ["allOf", "not", "if", "then", "else"];

    extension(StatedSchema schema)
    {
        /// <summary>The schema at a pointer, in words: <c>The request of POST /segments</c>, <c>'segment' in the request of POST /segments</c>.</summary>
        public string Describe(string pointer)
        {
            var whole = schema.Owner is null ? $"schema {schema.Part.Label}" : $"the {schema.Part.Label} of {schema.Owner.Name}";
            var name = JsonPointer.Tokens(pointer).LastOrDefault(static token => !SchemaWords.Contains(token) && !token.All(char.IsAsciiDigit));
            return name is null ? char.ToUpperInvariant(whole[0]) + whole[1..] : $"'{name}' in {whole}";
        }

        /// <summary>
        /// Whether the schema at a pointer is one part of several that hold together (under <c>allOf</c>, <c>if</c>, <c>not</c>, or an alternative
        /// beside properties of its own parent): what a part leaves open another may close.
        /// </summary>
        public bool IsComposed(string pointer)
        {
            var tokens = JsonPointer.Tokens(pointer).ToArray();
            return (tokens.Length > 0 && Combining.Contains(tokens[^1]))
                || (tokens.Length > 1 && (Combining.Contains(tokens[^2]) || (tokens[^2] is "anyOf" or "oneOf" && schema.ParentDeclares(pointer))));
        }

        /// <summary>
        /// The edit that adds a member at the end of the object at <paramref name="node"/>, written like the member before it: on a line of its
        /// own with the same indent, or on the same line. Null where the place cannot be edited safely, such as in a table.
        /// </summary>
        public TextEdit? AddMember(SchemaNode node, string name, string value)
        {
            var positions = schema.Schema.Scope.Positions;
            var source = positions.Source;
            var (last, _) = node.Json.LastOrDefault();
            if (last is null)
            {
                return null;
            }

            var at = JsonPointer.Append(schema.Schema.Pointer + node.Pointer, last);
            var (key, end) = (positions.KeyAt(at), positions.ValueAt(at).End);
            var whole = positions.ValueAt(schema.Schema.Pointer + node.Pointer);
            var quote = key.Length > 0 ? source.Text[key.Start] : ' ';
            if (quote is not ('"' or '\'') || !whole.Contains(key) || end > whole.End)
            {
                return null;
            }

            var line = source.SpanOfLine(source.LineOf(key.Start));
            var before = source.Slice(TextSpan.FromBounds(line.Start, key.Start));
            var opens = source.SpanOfLine(source.LineOf(whole.Start));
            var isOnOneLine = opens.Start == line.Start;
            if (source.Slice(TextSpan.FromBounds(line.Start, end)).Contains('|') || (!isOnOneLine && before.TrimStart(" \t").Length > 0))
            {
                return null;
            }

            var after = source.Slice(TextSpan.FromBounds(end, whole.End)).TrimStart();
            var member = $"{quote}{name}{quote}: {value}";
            var separator = isOnOneLine ? " " : "\n" + before.ToString();
            return after.StartsWith(',')
                ? new TextEdit(new TextSpan(source.Text.IndexOf(',', end) + 1, 0), $"{separator}{member}")
                : new TextEdit(new TextSpan(end, 0), $",{separator}{member}");
        }

        private bool ParentDeclares(string pointer)
        {
            var parent = string.Join('/', pointer.Split('/')[..^2]);
            return schema.Nodes.Any(node => node.Pointer == parent && node.Properties is { Count: > 0 });
        }
    }

    private static readonly string[] SchemaWords =
    [
        "properties", "patternProperties", "definitions", "$defs", "items", "additionalItems", "additionalProperties", "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
        "prefixItems", "required", "dependentSchemas", "contains", "propertyNames", "type", "enum",
    ];
}
