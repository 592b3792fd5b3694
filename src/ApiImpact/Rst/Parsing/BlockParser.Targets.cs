using ApiImpact.Rst.Syntax;

namespace ApiImpact.Rst.Parsing;

/// <content>Hyperlink targets and substitution definitions.</content>
internal sealed partial class BlockParser
{
    private (int Next, bool BlankFinish)? ParseTarget(in Region region, int line, int width)
    {
        var block = TakeBehindMarker(region, line, width, untilBlank: true, dedent: false);
        var marker = "";
        for (var at = block.Region.First; at < block.Region.End; at++)
        {
            marker += ExplicitTarget.Escape(LineOf(block.Region, at));
            if (ExplicitTarget.MatchName(marker, out var name) is > 0 and var end)
            {
                var address = AddressLines(block.Region, at, marker.Length - end);
                AddTarget(region, line, block.Next, name is null ? null : ExplicitTarget.Unescape(name), address);
                return (block.Next, block.BlankFinish);
            }
        }

        return null;
    }

    private (int Next, bool BlankFinish) ParseAnonymousTarget(in Region region, int line)
    {
        var block = TakeBehindMarker(region, line, LinePatterns.AnonymousTarget(LineOf(region, line)), untilBlank: true);
        var address = block.Region.IsEmpty ? [] : AddressLines(block.Region, block.Region.First, lines.End(block.Region.First) - StartOf(block.Region, block.Region.First));
        AddTarget(region, line, block.Next, null, address);
        return (block.Next, block.BlankFinish);
    }

    // The last characters of the first line, and the lines after it.
    private List<string> AddressLines(in Region block, int first, int rest)
    {
        var address = new List<string> { ExplicitTarget.Escape(text.AsSpan(lines.End(first) - rest, rest)).Trim() };
        for (var at = first + 1; at < block.End; at++)
        {
            address.Add(ExplicitTarget.Escape(LineOf(block, at)));
        }

        return address;
    }

    private void AddTarget(in Region region, int line, int next, string? name, List<string> address)
    {
        var span = SpanTo(StartOf(region, line), line, next);
        var refersTo = ExplicitTarget.Reference(address);
        var uri = refersTo is null ? ExplicitTarget.Uri(string.Join(' ', address)) : "";
        if (name is not null && InlineScanner.IsEmail(uri))
        {
            uri = "mailto:" + uri;
        }

        finished.Add(new Target(span, name is null ? null : Whitespace.NormalizeName(name), uri.Length > 0 ? uri : null, refersTo is null ? null : Whitespace.NormalizeName(refersTo)));
    }

    private (int Next, bool BlankFinish)? ParseSubstitution(in Region region, int line, int width)
    {
        var block = TakeBehindMarker(region, line, width, dedent: false);
        var marker = "";
        for (var at = block.Region.First; at < block.Region.End; at++)
        {
            marker += (marker.Length > 0 ? " " : "") + ExplicitTarget.Escape(LineOf(block.Region, at).Trim());
            if (ExplicitTarget.MatchSubstitution(marker, out var name) is > 0 and var end)
            {
                DefineSubstitution(region, line, block, at, marker.Length - end, name);
                return (block.Next, block.BlankFinish);
            }
        }

        return null;
    }

    private void DefineSubstitution(in Region region, int line, in Indented block, int first, int rest, string name)
    {
        var start = lines.End(first) - rest;
        var body = rest > 0
            ? new Region(first, block.Next, region.Left, start - lines.Start(first))
            : new Region(first + 1, block.Next, region.Left, first + 1 < block.Next ? region.Left + LinePatterns.LeadingSpace(LineOf(region, first + 1)) : 0);
        body = TrimEnd(body);
        var content = body.IsEmpty ? "" : LineOf(body, body.First);
        var nameEnd = SimpleName.EndOf(content, 0);
        if (nameEnd == 0 || !IsDirectiveEnd(content, nameEnd))
        {
            report.At(RstRules.MalformedExplicitMarkup, StartOf(region, line), lines.End(line), $"Substitution definition \"{name}\" empty or invalid.");
            return;
        }

        var signature = DirectiveSignature.Of(content[..nameEnd]);
        var mark = lines.Count;
        var header = ReadDirective(TakeBehindMarker(body, body.First, Blanks(content, nameEnd + 2), skipTop: false).Region, signature);
        if (header.Error is null)
        {
            var replacement = $"{(header.Arguments.IsEmpty ? "" : Verbatim(header.Arguments))} {(header.Content.IsEmpty ? "" : Verbatim(header.Content))}";
            finished.Add(new SubstitutionDefinition(
                SpanTo(StartOf(region, line), line, block.Next), Whitespace.NormalizeBlanks(ExplicitTarget.Unescape(name)), signature.Name, Whitespace.Collapse(replacement)));
        }
        else
        {
            report.At(RstRules.DirectiveRejected, StartOf(region, line), lines.End(line), header.Error);
        }

        lines.Truncate(mark);
    }

    private static int Blanks(ReadOnlySpan<char> content, int at)
    {
        while (at < content.Length && content[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
