using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>Where each value of a literal stands in the source.</summary>
internal static class LiteralPositions
{
    /// <summary>The positions by JSON pointer; what a name stands for has the position of the name.</summary>
    public static PositionMap Of(LiteralSyntax syntax, TextMap text) => new(text.Source, () =>
    {
        var entries = new Dictionary<string, PositionMap.Entry>(StringComparer.Ordinal);
        Add(syntax, "", key: null, text, entries);
        return entries;
    });

    private static void Add(LiteralSyntax syntax, string pointer, TextSpan? key, TextMap text, Dictionary<string, PositionMap.Entry> entries)
    {
        entries[pointer] = new(key, text.ToSource(syntax.Span));
        AddChildren(syntax, pointer, text, entries);
    }

    private static void AddChildren(LiteralSyntax syntax, string pointer, TextMap text, Dictionary<string, PositionMap.Entry> entries)
    {
        switch (syntax)
        {
            case ObjectSyntax value:
                foreach (var inherited in value.Bases)
                {
                    AddChildren(inherited, pointer, text, entries);
                }

                foreach (var member in value.Members)
                {
                    Add(member.Value, JsonPointer.Append(pointer, member.Key), text.ToSource(member.KeySpan), text, entries);
                }

                break;
            case ArraySyntax value:
                for (var index = 0; index < value.Items.Count; index++)
                {
                    Add(value.Items[index], JsonPointer.Append(pointer, index), key: null, text, entries);
                }

                break;
            case AlternativesSyntax value:
                AddChildren(value.First, pointer, text, entries);
                break;
        }
    }
}
