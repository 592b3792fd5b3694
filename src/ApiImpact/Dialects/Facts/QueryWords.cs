using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>Query parameters in running text: <c>the 'type' query parameter</c>, <c>query parameters ``limit`` and ``marker``</c>, <c>``?fields=``</c>.</summary>
internal static partial class QueryWords
{
    private const string Quoted = @"[`'""\u2018\u201c]+\??[A-Za-z_][\w:.\-]*=?[`'""\u2019\u201d]+";
    private const string Name = "(?>" + Quoted + @"|\b[A-Za-z][A-Za-z0-9]*_\w+)";
    private const string NameAfter = "(?>" + Quoted + @"|\b[A-Za-z][A-Za-z0-9]*(?:[_-]+[A-Za-z0-9]+)+)";
    private const string List = @"(?<list>" + Name + @"(?:\s*(?:,|/|\band\b|\bor\b|,\s*and\b|,\s*or\b)\s*(?:the\s+)?" + Name + @"){0,15})";
    private const string ListAfter = @"(?<list>" + NameAfter + @"(?:\s*(?:,|/|\band\b|\bor\b|,\s*and\b|,\s*or\b)\s*(?:the\s+)?" + NameAfter + @"){0,15})";
    private const string Noun = @"(?:param(?:eter)?s?|arg(?:ument)?s?|options?|filters?|keys?|strings?|variables?)";

    [GeneratedRegex(List + @"\s+(?:(?:as|is|are)\s+(?:an?\s+)?)?(?:(?:new|optional|URI|URL|boolean|string|integer|request|HTTP)\s+)*query(?:[\s-]+string)?(?:\s+" + Noun + @")?\b|" + List + @"[^.;]{0,40}?\bin\s+the\s+(?:UR[IL]\s+)?query(?:\s+string)?\b|\bquery(?:[\s-]+string)?\s+" + Noun + @"(?:\s+(?:in\s+the\s+UR[IL]))?(?:\s+(?:called|named|is|are|will\s+be|such\s+as|like|of|as|for|including|include|to))*[\s:,(\u2013-]*(?:the\s+|an?\s+)?" + ListAfter + @"|\bquer(?:y|ies|ying)(?:\s+strings?)?\s(?:[^.;]{0,40}?\b)?(?:called|named|with|supports?|accepts?|takes?)\s+(?:the\s+)?" + ListAfter + @"|\bparam(?:eter)?s?\s+(?:which|that)\s+(?:can|may|could)\s+be\s+passed\s+(?:via|in|through|by)\s+(?:the\s+)?UR[LI][^.;]{0,20}?" + ListAfter, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex QueryNoun { get; }

    [GeneratedRegex(@"(?<=[`'""(\s])[?&](?<name>[A-Za-z_][\w.\-]*)=", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex QueryFragment { get; }

    [GeneratedRegex(@"(?<quote>[`'""\u2018\u201c]+)\??(?<name>[A-Za-z_][\w:.\-]*)=?[`'""\u2019\u201d]+|\b(?<name>(?>[A-Za-z][A-Za-z0-9]*(?:[_-]+[A-Za-z0-9]+)+))\b", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex SingleName { get; }

    [GeneratedRegex(List + @"\s+(?:(?:new|optional|URI|URL|boolean|string|integer|request)\s+)*" + Noun + @"\b|\b" + Noun + @"\s*(?:called|named|,|:|\()?\s*" + List + @"|\b" + Noun + @"\s+[^.;]{0,40}?\bcalled\s+" + List, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex OptionNoun { get; }

    /// <summary>Words that say that a parameter is something else than one of the query.</summary>
    [GeneratedRegex(@"\b(?:respon[sd]\w*|returns?|returned|body|header|payload|output|result|config\w*|polic\w+|CLI|command|client|extra.?spec\w*|database|conf|schema|personality)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Elsewhere { get; }

    /// <summary>The query parameters that a passage calls so.</summary>
    public static IEnumerable<WrittenParameter> Read(Passage passage)
    {
        if (passage.Part is ValuePart or RequestLinePart || passage.Kind == PassageKind.Literal)
        {
            yield break;
        }

        foreach (Match match in QueryFragment.Matches(passage.Text))
        {
            var name = match.Groups["name"];
            if (!passage.Urls.Any(url => url.Local.Contains(name.Index)))
            {
                yield return new WrittenParameter(name.Value, ParameterPlace.Query, null, null, new TextSpan(name.Index, name.Length));
            }
        }

        if (!passage.Text.Contains("quer", StringComparison.OrdinalIgnoreCase) && !passage.Text.Contains("passed", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        foreach (Match match in QueryNoun.Matches(passage.Text))
        {
            foreach (var (name, local) in NamesIn(match.Groups["list"]))
            {
                yield return new WrittenParameter(name, ParameterPlace.Query, null, null, local);
            }
        }
    }

    /// <summary>
    /// The options of operations that have no body: what a sentence calls a parameter, option or filter of a GET, HEAD or DELETE can only be sent in the query,
    /// unless the sentence speaks of the response or of something else that has parameters.
    /// </summary>
    public static IEnumerable<ParameterFact> ReadOptions(Outline outline, Ownership ownership)
    {
        foreach (var passage in outline.Passages.Where(static passage => passage.Kind is PassageKind.Text or PassageKind.Line && passage.Part is null))
        {
            foreach (var sentence in passage.Sentences)
            {
                var text = passage.Text.Substring(sentence.Start, sentence.Length);
                if (!OptionNoun.IsMatch(text) || Elsewhere.IsMatch(text))
                {
                    continue;
                }

                foreach (Match match in OptionNoun.Matches(text))
                {
                    foreach (var (name, local) in NamesIn(match.Groups["list"]))
                    {
                        var place = new TextSpan(sentence.Start + local.Start, local.Length);
                        var owners = ownership.Of(passage, place);
                        if (!owners.IsEmpty && owners.All(static owner => owner.Method is "GET" or "HEAD" or "DELETE"))
                        {
                            foreach (var owner in owners.Where(owner => !owner.Url.Path.Contains($"{{{name}}}", StringComparison.Ordinal)))
                            {
                                yield return new ParameterFact(owner, name, ParameterPlace.Query, null, null, passage.Locate(place));
                            }
                        }
                    }
                }
            }
        }
    }

    /// <summary>A name with a value: <c>name=first,second</c>.</summary>
    [GeneratedRegex(@"(?<![\w`'""=.-])(?<name>[A-Za-z][A-Za-z0-9]*)=(?!=)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Assigned { get; }

    /// <summary>The quoted names, the names with an underscore or hyphen, and the names with a value, after a label.</summary>
    public static IEnumerable<(string Name, TextSpan Local)> Names(string text, int start) =>
        SingleName.Matches(text, start).Concat(Assigned.Matches(text, start)).Select(static match => match.Groups["name"]).Select(static name => (name.Value, new TextSpan(name.Index, name.Length)));

    private static IEnumerable<(string Name, TextSpan Local)> NamesIn(Group list) =>
        SingleName.Matches(list.Value).Select(match => match.Groups["name"]).Select(name => (name.Value, new TextSpan(list.Index + name.Index, name.Length)));
}
