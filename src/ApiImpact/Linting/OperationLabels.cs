using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>
/// Fields that name the method or the URL of an operation (<c>Method type: GET</c>), and those of them that have no partner. Fields
/// pair up in the order in which they stand.
/// </summary>
/// <param name="WithoutMethod">URLs without a method, and methods that HTTP does not have.</param>
/// <param name="WithoutUrl">Methods without a URL.</param>
internal sealed partial record OperationLabels(ImmutableArray<Finding> WithoutMethod, ImmutableArray<Finding> WithoutUrl)
{
    private const int Page = 15;

    [GeneratedRegex(@"^ *(?:[*+-] +)?[*`:]*(?<label>(?:http )?(?:method|verb)(?: type)?|url(?: for the resource)?|uri)[*`]* ?:[*`]* *(?<value>\S.*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Field { get; }

    [GeneratedRegex(@"\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Method { get; }

    [GeneratedRegex(@"(?<![:/\w])/?[\w{}<>.-]*/[\w{<%$(]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Path { get; }

    [GeneratedRegex(@"^[*`'""]*(?<word>[A-Za-z]{2,12})[*`'"".]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OneWord { get; }

    /// <summary>The fields of a spec's section on the REST API.</summary>
    public static OperationLabels Of(LintContext context)
    {
        var fields = context.SectionLines.Select(line => Read(context, line)).OfType<LabelledLine>().ToList();
        var withoutMethod = ImmutableArray.CreateBuilder<Finding>();
        var withoutUrl = ImmutableArray.CreateBuilder<Finding>();
        var alone = Unpaired(fields);
        foreach (var (index, field) in fields.Index())
        {
            if (field is { IsMethod: true, Word: { } word } && !Method.IsMatch(word))
            {
                withoutMethod.Add(field.Find($"'{word}' is no method of HTTP."));
                continue;
            }

            if (!alone.Contains(index) || field.Value.Length == 0 || IsNear(context, field, fields))
            {
                continue;
            }

            if (field.IsMethod && Method.IsMatch(field.Value) && !field.Value.Contains('/', StringComparison.Ordinal))
            {
                withoutUrl.Add(field.Find($"The method {field.Value} has no URL."));
            }
            else if (!field.IsMethod && field.Value.Contains('/', StringComparison.Ordinal) && !Method.IsMatch(field.Value))
            {
                withoutMethod.Add(field.Find($"The URL {field.Value} has no method."));
            }
        }

        return new OperationLabels(withoutMethod.ToImmutable(), withoutUrl.ToImmutable());
    }

    /// <summary>
    /// Whether what the field lacks stands within a page of it, in any form: a heading with the URL, a method in brackets. That it is the
    /// partner is not certain, and neither is that there is none. Where the records of the spec begin with the kind of field that this is,
    /// the other fields have their partners before them.
    /// </summary>
    private static bool IsNear(LintContext context, LabelledLine field, List<LabelledLine> fields)
    {
        var line = context.Source.LineOf(field.Line.Start);
        var taken = fields[0].IsMethod == field.IsMethod ? fields.Select(other => context.Source.LineOf(other.Line.Start)).ToHashSet() : [];
        var lacking = field.IsMethod ? Path : Method;
        var section = context.SectionLines;
        var first = context.Source.LineOf(section[0].Start);
        return Enumerable.Range(line - Page, (2 * Page) + 1)
            .Where(near => near != line && !taken.Contains(near) && near >= first && near - first < section.Length && !IsInValue(context, near))
            .Any(near => lacking.IsMatch(context.Source.Slice(section[near - first]).ToString()));
    }

    /// <summary>Whether a line is part of a sample or a schema, whose URLs are data.</summary>
    private static bool IsInValue(LintContext context, int line)
    {
        var start = context.Source.StartOfLine(line);
        return context.Literals.Any(literal => literal.Value.Span.Start < start && start < literal.Value.Span.End);
    }

    /// <summary>The indexes of the fields that have no partner when each takes the next one of the other kind, unless that is taken.</summary>
    private static HashSet<int> Unpaired(List<LabelledLine> fields)
    {
        var alone = new HashSet<int>();
        for (var index = 0; index < fields.Count; index++)
        {
            if (index + 1 < fields.Count && fields[index + 1].IsMethod != fields[index].IsMethod)
            {
                index++;
            }
            else
            {
                alone.Add(index);
            }
        }

        return alone;
    }

    private static LabelledLine? Read(LintContext context, TextSpan line)
    {
        var match = Field.Match(context.Source.Slice(line).ToString());
        if (!match.Success)
        {
            return null;
        }

        var isMethod = match.Groups["label"].Value[0] is not ('u' or 'U');
        var value = match.Groups["value"].Value.Trim();
        var word = OneWord.Match(value);
        return new LabelledLine(line, isMethod, value.Trim('`', '*'), word.Success ? word.Groups["word"].Value : null, new Location(context.Source, TextSpan.FromBounds(line.Start + match.Groups["label"].Index, line.Start + match.Length)));
    }

    private sealed record LabelledLine(TextSpan Line, bool IsMethod, string Value, string? Word, Location Location)
    {
        public Finding Find(string message) => new(Location, $"{(IsMethod ? "method" : "url")} {Value}", message);
    }
}
