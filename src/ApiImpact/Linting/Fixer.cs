using System.Collections.Immutable;
using System.Text;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>Mends what can be mended without a change of meaning.</summary>
/// <param name="Read">Reads a spec from its text.</param>
/// <param name="Lint">Finds its faults.</param>
internal sealed record Fixer(Func<SourceText, Spec> Read, Func<Spec, ImmutableArray<Diagnostic>> Lint)
{
    /// <summary>One mended fault can uncover another; more rounds than this mean that two fixes undo each other.</summary>
    private const int MostRounds = 40;

    /// <summary>The file with every safe fix applied, as far as fixes do not overlap; the same object where there is none.</summary>
    public SourceText Fix(SourceText source)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var edits = Select(Lint(Read(source)));
            if (edits.IsEmpty)
            {
                break;
            }

            source = new SourceText(source.Path, Apply(source.Text, edits));
        }

        return source;
    }

    /// <summary>The text with <paramref name="edits"/>, which are in order and disjoint, applied.</summary>
    public static string Apply(string text, ImmutableArray<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The edits of the safe fixes, each fix whole or not at all: of fixes that overlap, the first; the others have their turn in the next round.</summary>
    private static ImmutableArray<TextEdit> Select(ImmutableArray<Diagnostic> diagnostics)
    {
        var fixes = diagnostics.Select(static diagnostic => diagnostic.Fix).OfType<Fix>().Where(static fix => fix.Safe && !fix.Edits.IsEmpty);
        var chosen = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var fix in fixes.OrderBy(static fix => fix.Edits[0].Span))
        {
            if (chosen.Count == 0 || fix.Edits[0].Span.Start > chosen[^1].Span.End)
            {
                chosen.AddRange(fix.Edits);
            }
        }

        return chosen.ToImmutable();
    }
}
