using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>Reads the status codes of a section and finds the operations that they belong to.</summary>
internal static class CodeFacts
{
    /// <summary>The codes, in reading order.</summary>
    public static IEnumerable<CodeFact> Read(Outline outline, Ownership ownership)
    {
        foreach (var passage in outline.Passages)
        {
            foreach (var code in In(outline, passage))
            {
                var description = code.Description ?? DescriptionBeside(outline, passage);
                var owners = ownership.Of(passage, code.Local);
                if (owners.IsEmpty)
                {
                    yield return new CodeFact(null, code.Code, description, passage.Locate(code.Local));
                }

                foreach (var owner in owners)
                {
                    yield return new CodeFact(owner, code.Code, description, passage.Locate(code.Local));
                }
            }
        }
    }

    private static List<WrittenCode> In(Outline outline, Passage passage)
    {
        switch (passage.Part)
        {
            case StatusLinePart status:
                return [new WrittenCode(status.Code.ToString(System.Globalization.CultureInfo.InvariantCulture), new TextSpan(0, passage.Text.Length), null)];
            case ValuePart or RequestLinePart or UnreadPart:
                return [];
            case HeaderPart when passage.Label is null:
                return [];
        }

        if (!passage.Text.AsSpan().ContainsAnyInRange('1', '5') && !passage.Text.Contains("HTTP", StringComparison.Ordinal))
        {
            return [];
        }

        var label = outline.GoverningLabel(passage);
        var own = passage.Label is { } written ? written.ValueStart : 0;
        var codes = StatusCodeReader.Read(passage.Text, own, labelled: label?.Kind is LabelKind.Codes);
        if (label?.Kind is LabelKind.Response or LabelKind.Method && LeadingCodes(passage.Text, own) is { } leading)
        {
            codes = leading;
        }

        // What stands before the label's value is read as running text: "Normal response 200 codes: ..." has its codes there.
        return codes;
    }

    /// <summary>A response's or a method's field may begin with codes: <c>Response: ``200`` with ...</c>, <c>Method: GET (200, 404)</c>.</summary>
    private static List<WrittenCode>? LeadingCodes(string text, int start)
    {
        var codes = StatusCodeReader.Read(text, start, labelled: true);
        return codes.Count > 0 && text[start..codes[0].Local.Start].All(static c => char.IsUpper(c) || !char.IsLetter(c)) ? codes : null;
    }

    /// <summary>The description in another cell of the row, or in the text under the item.</summary>
    private static string? DescriptionBeside(Outline outline, Passage passage)
    {
        if (passage.Scope.Nearest(ScopeKind.Row) is { } row)
        {
            // In a row with a method the description is the operation's.
            if (outline.In(row).Any(static other => !other.Methods.IsEmpty))
            {
                return null;
            }

            var cell = outline.In(row).Where(static other => other.Scope.Nearest(ScopeKind.Cell) is { Caption: { } caption } && Labels.Read(caption)?.Kind == LabelKind.Description);
            return CodeDescriptions.Clean(string.Join(' ', cell.Select(static other => other.Text)));
        }

        if (passage.IsHead && passage.Scope is { Kind: ScopeKind.Item } item && item.End > passage.Index + 1)
        {
            var under = outline.Passages[passage.Index + 1];
            return under is { Part: null, Label: null } && under.Urls.IsEmpty && under.Scope.Outwards.Contains(item) ? CodeDescriptions.Clean(under.Text) : null;
        }

        return null;
    }
}
