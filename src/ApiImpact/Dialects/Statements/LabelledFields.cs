using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;

namespace ApiImpact.Dialects.Statements;

/// <summary>
/// A method and a URL in fields of their own, as the template asks: in the bullets of a list, the lines of a block, the cells of a row, the rows of a
/// form. Fields pair up within the smallest part that holds both; a bare path as an item's head or in a cell, and a bare method, count as fields.
/// </summary>
internal static partial class LabelledFields
{
    /// <summary>The dialect.</summary>
    public static Dialect Dialect { get; } = new("labelled-fields", Find);

    [GeneratedRegex(@"^[\s`*'"":\-|]*(?:GET|POST|PUT|PATCH|DELETE|HEAD)(?:[\s`*'"",/|&]*(?:\b(?:and|or)\b[\s`*'""]*)?(?:GET|POST|PUT|PATCH|DELETE|HEAD))*[\s`*'"",/|&.]*$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex OnlyMethods { get; }

    private static IEnumerable<Mention> Find(Outline outline, Claims claims)
    {
        var fields = new Dictionary<Scope, List<FieldValue>>();
        foreach (var passage in outline.Passages)
        {
            if (Read(outline, passage, claims) is { } field)
            {
                fields.TryAdd(passage.Scope, []);
                fields[passage.Scope].Add(field);
            }
        }

        // From the inside out: what finds no partner in a scope looks for one in the scope around it, up to the subsection.
        var mentions = new List<Mention>();
        var open = new PriorityQueue<Scope, (int, int)>(fields.Keys.Select(static scope => (scope, Order(scope))));
        while (open.TryDequeue(out var scope, out _))
        {
            fields.Remove(scope, out var values);
            values!.Sort(static (left, right) => left.Passage.Index.CompareTo(right.Passage.Index));
            var before = mentions.Count;
            Pair(values, claims, mentions);
            if (mentions.Count == before && scope is { Kind: not ScopeKind.Section, Parent: { } parent })
            {
                if (fields.TryAdd(parent, []))
                {
                    open.Enqueue(parent, Order(parent));
                }

                fields[parent].AddRange(values);
            }
        }

        return mentions.OrderBy(static mention => mention.Passage.Index).ThenBy(static mention => mention.Local.Start);
    }

    /// <summary>The deepest scope first, and of two as deep the first.</summary>
    private static (int, int) Order(Scope scope) => (-scope.Depth, scope.Start);

    private static FieldValue? Read(Outline outline, Passage passage, Claims claims)
    {
        if (passage.Part is not (null or TextPart or HeaderPart))
        {
            return null;
        }

        var label = outline.GoverningLabel(passage);
        var start = passage.Label is { } own ? own.ValueStart : 0;
        if ((label?.Kind == LabelKind.Method || OnlyMethods.IsMatch(passage.Text) || IsMethodBesidePath(outline, passage)) && MethodWord.InField(passage.Text, start) is [var first, ..] words)
        {
            return claims.IsFree(passage, first.Local) ? new FieldValue(passage, words, []) : null;
        }

        if (label?.Kind == LabelKind.Url)
        {
            var urls = claims.FreeUrls(passage).Where(url => url.Local.Start >= start).ToImmutableArray();
            if (urls.IsEmpty && FirstOf(passage, start) is { } relative && (passage.Label is not null || IsDecoration(passage.Text[relative.Local.End..])))
            {
                urls = [relative];
            }

            return urls.IsEmpty ? null : new FieldValue(passage, [], urls);
        }

        if (passage.IsHead || passage.Kind is PassageKind.Heading or PassageKind.Cell)
        {
            var urls = claims.FreeUrls(passage).ToImmutableArray();
            if (urls.IsEmpty && FirstOf(passage, 0) is { } relative && PathSegments.IsVersion(relative.Segments[0].Text))
            {
                urls = [relative];
            }

            return urls is [var leading, ..] && BeginsWith(passage, leading) ? new FieldValue(passage, [], urls) : null;
        }

        return null;
    }

    /// <summary>In a row with a path, a cell that holds nothing but a method's name is one, in any case: <c>| /segments | get |</c>.</summary>
    private static bool IsMethodBesidePath(Outline outline, Passage passage) =>
        passage.Kind == PassageKind.Cell && MethodWord.InField(passage.Text, 0) is [.., var last] && IsDecoration(passage.Text[last.Local.End..])
        && passage.Scope.Nearest(ScopeKind.Row) is { } row && outline.In(row).Any(static other => other.Urls is [var url, ..] && BeginsWith(other, url));

    /// <summary>Whether a passage has a path for its first words; a cell, for its only ones.</summary>
    private static bool BeginsWith(Passage passage, WrittenUrl url) =>
        Weights.Of(passage, url.Local) == MentionWeight.Statement
        && (passage.Kind != PassageKind.Cell || (IsDecoration(passage.Text[..url.Local.Start]) && IsDecoration(passage.Text[url.Local.End..])));

    private static bool IsDecoration(string text) => !text.Any(char.IsLetterOrDigit);

    /// <summary>The path that a URL field begins with; it need not begin with a slash, but must look like a path.</summary>
    private static WrittenUrl? FirstOf(Passage passage, int start)
    {
        while (start < passage.Text.Length && (char.IsWhiteSpace(passage.Text[start]) || passage.Text[start] is '`' or '*' or '"' or '\''))
        {
            start++;
        }

        return start < passage.Text.Length && UrlScan.At(passage, start) is { Segments.Length: > 1 } url ? url : null;
    }

    private static void Pair(List<FieldValue> values, Claims claims, List<Mention> mentions)
    {
        var record = new List<FieldValue>();
        foreach (var value in values)
        {
            if (IsWhole(record) && value.IsMethod == record[0].IsMethod)
            {
                Emit(record, claims, mentions);
                record.Clear();
            }

            record.Add(value);
        }

        if (IsWhole(record))
        {
            Emit(record, claims, mentions);
        }
    }

    private static bool IsWhole(List<FieldValue> record) => record.Exists(static value => value.IsMethod) && record.Exists(static value => !value.IsMethod);

    private static void Emit(List<FieldValue> record, Claims claims, List<Mention> mentions)
    {
        // In a row the method's cell is the place: the path's cell may span several rows.
        var first = record.Find(static value => value.IsMethod && value.Passage.Scope.Nearest(ScopeKind.Row) is not null && value.Passage.Scope.Nearest(ScopeKind.Table)!.Columns.Count > 0) ?? record[0];
        foreach (var (url, place) in record.SelectMany(static value => value.Urls.Select(url => (url, value.Passage))))
        {
            foreach (var word in record.SelectMany(static value => value.Methods).DistinctBy(static word => word.Method, StringComparer.Ordinal))
            {
                var local = first.IsMethod ? first.Methods[0].Local : first.Urls[0].Local;
                mentions.Add(new Mention(word.Method, url, first.Passage, local, MentionWeight.Statement, Dialect.Name) { UrlLocation = place.Locate(url.Local) });
            }
        }

        foreach (var value in record)
        {
            foreach (var word in value.Methods)
            {
                claims.Take(value.Passage, word.Local);
            }

            foreach (var url in value.Urls)
            {
                claims.Take(value.Passage, url.Local);
            }
        }
    }

    /// <summary>The methods, or the URLs, of one field.</summary>
    private sealed record FieldValue(Passage Passage, ImmutableArray<MethodWord> Methods, ImmutableArray<WrittenUrl> Urls)
    {
        public bool IsMethod => !Methods.IsEmpty;
    }
}
