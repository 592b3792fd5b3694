using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>
/// Finds the comments that silence rules. A comment holds for the block after it; at the top of a section for the whole section; before the title,
/// or right below it, for the whole file.
/// </summary>
internal static partial class SuppressionReader
{
    [GeneratedRegex(@"^apiimpact:?\s*disable\s*=\s*(?<rules>[\w-]+(?:\s*,\s*[\w-]+)*)\s*(?<reason>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Disable { get; }

    [GeneratedRegex(@"^apiimpact\s*(?::|disable)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Meant { get; }

    /// <summary>The comments of a document, in order.</summary>
    public static SuppressionList Read(RstDocument document)
    {
        var understood = ImmutableArray.CreateBuilder<Suppression>();
        var malformed = ImmutableArray.CreateBuilder<Location>();
        foreach (var parent in document.Descendants().Prepend(document))
        {
            for (var index = 0; index < parent.Children.Length; index++)
            {
                var node = parent.Children[index];
                if (node is Comment comment && Read(comment, document.Source, ScopeOf(parent, index, document)) is { } suppression)
                {
                    understood.Add(suppression);
                }
                else if ((node is Comment other && Meant.IsMatch(other.Content.Map.Text)) || node is Directive { Name: "apiimpact" })
                {
                    malformed.Add(new Location(document.Source, node.Span));
                }
            }
        }

        return new([.. understood.OrderBy(static suppression => suppression.Location.Span)], malformed.ToImmutable());
    }

    private static Suppression? Read(Comment comment, SourceText source, TextSpan scope)
    {
        var text = comment.Content.Map;
        var match = Disable.Match(text.Text);
        if (!match.Success)
        {
            return null;
        }

        var names = match.Groups["rules"];
        var rules = ImmutableArray.CreateBuilder<SuppressedRule>();
        for (var at = names.Index; at < names.Index + names.Length;)
        {
            var length = text.Text.AsSpan(at, names.Index + names.Length - at).IndexOfAny(", \t\r\n");
            length = length < 0 ? names.Index + names.Length - at : length;
            if (length > 0)
            {
                rules.Add(new SuppressedRule(text.Text.Substring(at, length), new Location(source, text.ToSource(new TextSpan(at, length)))));
            }

            at += Math.Max(1, length);
        }

        return new Suppression(rules.ToImmutable(), match.Groups["reason"].Value.Trim(), new Location(source, comment.Span), scope);
    }

    private static TextSpan ScopeOf(RstNode parent, int index, RstDocument document)
    {
        var isAtTop = parent.Children.Take(index).All(static before => before is Comment or Target);
        if (isAtTop && parent is RstDocument or Section { Level: 1 } && IsTitle(parent, document))
        {
            return new TextSpan(0, document.Source.Length + 1);
        }

        if (isAtTop && parent is Section)
        {
            return parent.Span;
        }

        var next = parent.Children.Skip(index + 1).FirstOrDefault(static after => after is not (Comment or Target));
        return next?.Span ?? default;
    }

    private static bool IsTitle(RstNode parent, RstDocument document) => parent is RstDocument || document.Children.OfType<Section>().Take(2).Count() == 1;
}
