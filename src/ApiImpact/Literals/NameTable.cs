using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>The names that a block assigns, and what they stand for; each value is built once.</summary>
internal sealed class NameTable
{
    /// <summary>How many values may be copied for names in one block: a name that stands for two of another doubles the size.</summary>
    private const int CopyBudget = 50_000;

    private readonly Dictionary<string, List<BlockPiece>> assigned = new(StringComparer.Ordinal);
    private readonly Dictionary<BlockPiece, Definition> built = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> changed = new(StringComparer.Ordinal);
    private readonly HashSet<BlockPiece> open = new(ReferenceEqualityComparer.Instance);
    private readonly TextMap text;
    private readonly LiteralOptions options;
    private int copied;

    /// <summary>Takes the pieces of the block.</summary>
    public NameTable(IReadOnlyList<BlockPiece> pieces, TextMap text, LiteralOptions options)
    {
        this.text = text;
        this.options = options;
        foreach (var piece in pieces)
        {
            if (ChangedBy(piece) is { } name)
            {
                changed[name] = piece.Span.Start;
            }
        }

        foreach (var piece in pieces.Where(static piece => piece is { Kind: BlockPieceKind.Value, Name: not null }))
        {
            if (!assigned.TryGetValue(piece.Name!, out var list))
            {
                assigned.Add(piece.Name!, list = []);
            }

            list.Add(piece);
        }
    }

    /// <summary>The value of a piece.</summary>
    public Definition Build(BlockPiece piece)
    {
        if (!built.TryGetValue(piece, out var definition))
        {
            open.Add(piece);
            var language = LanguageOf(piece);
            definition = LiteralBuilder.Build(piece.Syntax!, FormOf(piece), language, text, name => Find(name, piece), piece.Repairs);
            open.Remove(piece);
            if (piece.Name is { } own && changed.TryGetValue(own, out var at) && at > piece.Span.Start)
            {
                definition = definition with { Notes = definition.Notes with { PartialAt = [.. definition.Notes.PartialAt.Insert(0, "").Distinct(StringComparer.Ordinal)] } };
            }

            built.Add(piece, definition);
        }

        return definition;
    }

    /// <summary>What a piece shows; where it is a name, or extends what a name stands for, what that shows.</summary>
    public LiteralForm FormOf(BlockPiece piece)
    {
        var name = piece.Syntax as NameSyntax ?? (piece.Syntax as ObjectSyntax)?.Bases.OfType<NameSyntax>().FirstOrDefault();
        return name is { Subscripts.Count: 0 } && Assigned(name.Name, piece) is { } other && other.Span.Start < piece.Span.Start
            ? FormOf(other)
            : SchemaShape.Of(piece.Syntax!);
    }

    /// <summary>
    /// The name of which a line changes a part: <c>NAME['properties']['x'] = ...</c>, <c>NAME.update(...)</c>. The change is not applied; the
    /// value that the name was given before is partial.
    /// </summary>
    private string? ChangedBy(BlockPiece piece)
    {
        var line = text.Text.AsSpan(piece.Span.Start, piece.Span.Length);
        var length = 0;
        while (length < line.Length && (char.IsLetterOrDigit(line[length]) || line[length] == '_'))
        {
            length++;
        }

        var isCode = piece.Kind == BlockPieceKind.Text || piece is { Kind: BlockPieceKind.Value, Name: not null };
        return isCode && length > 0 && length < line.Length && line[length] is '[' or '.' ? line[..length].ToString() : null;
    }

    /// <summary>The last assignment of the name before its use, or else the first after it.</summary>
    private BlockPiece? Assigned(string name, BlockPiece user) => assigned.TryGetValue(name, out var list)
        ? list.FindLast(piece => piece.Span.Start < user.Span.Start) ?? list.Find(piece => piece != user)
        : null;

    private Definition? Find(NameSyntax name, BlockPiece user)
    {
        var found = Assigned(name.Name, user) is { } piece
            ? open.Contains(piece) ? null : Build(piece)
            : options.Resolve(name.Name) is { } known ? new Definition(known, LiteralNotes.Exact) : null;
        foreach (var subscript in name.Subscripts)
        {
            found = found is null ? null : Select(found, subscript);
        }

        if (found is null)
        {
            return null;
        }

        copied += Count(found.Value);
        return copied <= CopyBudget ? found : null;
    }

    private static Definition? Select(Definition definition, string subscript)
    {
        var value = definition.Value switch
        {
            JsonObject members => members[subscript],
            JsonArray items when int.TryParse(subscript, out var index) && index >= 0 && index < items.Count => items[index],
            _ => null,
        };
        var prefix = JsonPointer.Append("", subscript);
        return value is null ? null : new(value, definition.Notes with
        {
            PartialAt = [.. Below(definition.Notes.PartialAt, prefix)],
            PlaceholdersAt = [.. Below(definition.Notes.PlaceholdersAt, prefix)],
        });
    }

    private static IEnumerable<string> Below(IEnumerable<string> pointers, string prefix) =>
        from pointer in pointers
        where pointer == prefix || pointer.StartsWith($"{prefix}/", StringComparison.Ordinal)
        select pointer[prefix.Length..];

    private static int Count(JsonNode? value) => value switch
    {
        JsonObject members => 1 + members.Sum(static member => Count(member.Value)),
        JsonArray items => 1 + items.Sum(Count),
        _ => 1,
    };

    /// <summary>
    /// The declared language; or Python where the first string is in single quotes, or where the value is assigned to a name and has no
    /// constant in JSON's spelling.
    /// </summary>
    private LiteralLanguage LanguageOf(BlockPiece piece)
    {
        if (options.Language is { } declared)
        {
            return declared;
        }

        var quote = text.Text.AsSpan(piece.Span.Start, piece.Span.Length).IndexOfAny('"', '\'');
        var isSingle = quote >= 0 && text.Text[piece.Span.Start + quote] == '\'';
        var hasPython = piece.Repairs.Any(static repair => repair.Kind is "python-constant" or "python-string" or "dict-call" or "tuple");
        return isSingle || (piece.Name is not null && (hasPython || quote < 0)) ? LiteralLanguage.Python : LiteralLanguage.Json;
    }
}
