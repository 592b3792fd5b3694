using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <summary>Collects the diagnostics of one document.</summary>
internal sealed class RstReporter
{
    private const int SubjectLength = 60;

    private readonly ParserInput input;
    private readonly List<Diagnostic> diagnostics;
    private readonly HashSet<(RstRule Rule, TextSpan Span)> places;

    /// <summary>Takes the text that offsets are given in.</summary>
    public RstReporter(ParserInput input)
        : this(input, [], [])
    {
    }

    private RstReporter(ParserInput input, List<Diagnostic> diagnostics, HashSet<(RstRule Rule, TextSpan Span)> places)
    {
        this.input = input;
        this.diagnostics = diagnostics;
        this.places = places;
    }

    /// <summary>The same collection for offsets in another text of the same file.</summary>
    public RstReporter For(ParserInput other) => new(other, diagnostics, places);

    /// <summary>Adds a diagnostic about a piece of the text; its subject is that piece.</summary>
    public void At(RstRule rule, int start, int end, string message, Func<SourceText, TextSpan, Fix>? fix = null)
    {
        var span = input.ToSource(start, Math.Max(start, end));
        if (!places.Add((rule, span)))
        {
            // A term and what it defines may begin on the same line, and are looked at one after the other.
            return;
        }

        diagnostics.Add(new Diagnostic
        {
            Rule = rule,
            Severity = rule.Severity,
            Message = message,
            Location = new Location(input.Source, span),
            Subject = Whitespace.Collapse(input.Text.Substring(start, Math.Clamp(end - start, 0, SubjectLength))),
            Fix = fix?.Invoke(input.Source, span),
        });
    }

    /// <summary>All diagnostics, in the one order of reports.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        diagnostics.Sort(DiagnosticOrder.Instance);
        return [.. diagnostics];
    }
}
