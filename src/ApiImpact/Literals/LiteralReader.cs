using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>
/// Reads a block of text that shows messages or schemas: JSON and Python values in any number, and the lines that stand around them. Strict JSON
/// is read as System.Text.Json reads it; of members with the same name the last counts, and half of a surrogate pair is U+FFFD.
/// </summary>
internal static class LiteralReader
{
    /// <summary>Reads the whole block. Never fails: what cannot be read is an <see cref="UnreadPart"/> and a diagnostic.</summary>
    public static LiteralReading Read(TextMap text, LiteralOptions options)
    {
        text = WithoutLoneSurrogates(text);
        var pieces = new BlockSplitter(text.Text, options.MaxDepth).Split();
        var names = new NameTable(pieces, text, options);
        var parts = ImmutableArray.CreateBuilder<LiteralPart>(pieces.Count);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var piece in pieces)
        {
            parts.Add(MakePart(piece, text, names));
            if (piece is { Fault: { } fault })
            {
                diagnostics.Add(MakeDiagnostic(fault, text));
            }
        }

        return new(parts.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>Half of a surrogate pair cannot be in a JSON tree; it is replaced in place, so that no offset changes.</summary>
    private static TextMap WithoutLoneSurrogates(TextMap text)
    {
        var isWhole = true;
        var characters = text.Text.ToCharArray();
        for (var at = 0; at < characters.Length; at++)
        {
            if (char.IsHighSurrogate(characters[at]) && at + 1 < characters.Length && char.IsLowSurrogate(characters[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(characters[at]))
            {
                (characters[at], isWhole) = ('\uFFFD', false);
            }
        }

        return isWhole ? text : new(text.Source, new string(characters), text.Segments.ToArray());
    }

    private static LiteralPart MakePart(BlockPiece piece, TextMap text, NameTable names)
    {
        var span = text.ToSource(piece.Span);
        return piece.Kind switch
        {
            BlockPieceKind.RequestLine => new RequestLinePart(piece.Word, text.Text.Substring(piece.Detail.Start, piece.Detail.Length), text.ToSource(piece.Detail))
            {
                Local = piece.Span,
                Span = span,
            },
            BlockPieceKind.StatusLine => new StatusLinePart(int.Parse(text.Text.AsSpan(piece.Detail.Start, 3)), text.ToSource(piece.Detail), piece.Word)
            {
                Local = piece.Span,
                Span = span,
            },
            BlockPieceKind.Header => new HeaderPart(piece.Word, piece.Text) { Local = piece.Span, Span = span },
            BlockPieceKind.Value => MakeValue(piece, text, names, span),
            BlockPieceKind.Unread => new UnreadPart(piece.Name) { Local = piece.Span, Span = span },
            _ => new TextPart(text.Text.Substring(piece.Span.Start, piece.Span.Length)) { Local = piece.Span, Span = span },
        };
    }

    private static ValuePart MakeValue(BlockPiece piece, TextMap text, NameTable names, TextSpan span)
    {
        var definition = names.Build(piece);
        return new()
        {
            Local = piece.Span,
            Span = span,
            Value = definition.Value,
            Notes = definition.Notes,
            Positions = LiteralPositions.Of(piece.Syntax!, text),
            Name = piece.Name,
            IsFragment = piece.IsFragment,
            Form = names.FormOf(piece),
        };
    }

    private static Diagnostic MakeDiagnostic(LiteralFault fault, TextMap text)
    {
        var rule = fault.IsTooDeep ? LiteralRules.TooDeep : LiteralRules.Unreadable;
        return new()
        {
            Rule = rule,
            Severity = rule.Severity,
            Message = $"the literal cannot be read: {fault.Message}",
            Location = new(text.Source, text.ToSource(fault.Span)),
            Subject = fault.Message,
        };
    }
}
