using System.Collections.Immutable;
using ApiImpact.Dialects.Outlines;

namespace ApiImpact.Dialects.Statements;

/// <summary>
/// From mentions to operations. Mentions of one template are one operation. A path with values filled in is a sample of a template that the section
/// gives for the same method; failing that, of the operation in whose part it stands as an example; failing that, of a template that the section gives
/// for another method; and only then an operation of its own.
/// </summary>
internal static class OperationFinder
{
    /// <summary>The operations of a section, in the order in which they are first named.</summary>
    public static ImmutableArray<StatedOperation> Find(Outline outline)
    {
        var claims = new Claims();
        var mentions = Dialect.All.SelectMany(dialect => dialect.Find(outline, claims).ToArray())
            .OrderBy(static mention => mention.Passage.Index).ThenBy(static mention => mention.Local.Start)
            .ToArray();
        var groups = new List<Group>();
        foreach (var mention in mentions.Where(static mention => !mention.Url.HasValues && !IsWordSample(mention)))
        {
            Join(groups, mention);
        }

        foreach (var mention in mentions.Where(static mention => mention.Url.HasValues || IsWordSample(mention)))
        {
            JoinSample(groups, mention, mentions);
        }

        return [.. groups.Select(static group => group.ToOperation()).OrderBy(static operation => operation.Mentions[0].Passage.Index).ThenBy(static operation => operation.Mentions[0].Local.Start)];
    }

    /// <summary>A request line, or a URL with a host, without placeholders may be a sample whose values look like words: <c>GET /os-simple-tenant-usage/demo</c>.</summary>
    private static bool IsWordSample(Mention mention) =>
        (mention.Weight == MentionWeight.Sample || mention.Url.IsAbsolute) && mention.Url.Segments.All(static segment => segment.Kind == SegmentKind.Word);

    private static void Join(List<Group> groups, Mention mention)
    {
        var group = groups.Find(group => group.Method == mention.Method && OperationKey.SameTemplate(group.Url, mention.Url));
        if (group is null)
        {
            groups.Add(group = new Group(mention.Method, mention.Url));
        }

        group.Mentions.Add(mention);
    }

    private static void JoinSample(List<Group> groups, Mention mention, Mention[] all)
    {
        var sameMethod = groups.Where(group => group.Method == mention.Method).ToArray();
        var found = sameMethod.FirstOrDefault(group => OperationKey.SameTemplate(group.Url, mention.Url));
        if (mention.Url.HasValues)
        {
            found ??= sameMethod.FirstOrDefault(group => OperationKey.IsInstance(group.Url, mention.Url, anyWord: false));
        }

        if (mention.Url.IsAbsolute)
        {
            // The URL of a call that was made: its words may be values.
            found ??= sameMethod.Where(group => OperationKey.IsInstance(group.Url, mention.Url, anyWord: true)).MinBy(static group => group.Url.Segments.Count(static segment => segment.Kind == SegmentKind.Placeholder));
        }

        found ??= ExampleOf(sameMethod, mention, all);
        if (found is null && mention.Url.HasValues && groups.Find(group => OperationKey.IsInstance(group.Url, mention.Url, anyWord: false)) is { } other)
        {
            groups.Add(found = new Group(mention.Method, other.Url));
        }

        if (found is null)
        {
            groups.Add(found = new Group(mention.Method, mention.Url));
        }

        found.Mentions.Add(mention);
    }

    /// <summary>
    /// The operation that is stated last before an example, in the same subsection and with the same method: the example is one of it if its words may be
    /// values, or if it has values (its path may be mistyped).
    /// </summary>
    private static Group? ExampleOf(Group[] sameMethod, Mention sample, Mention[] all)
    {
        if (sample.Weight != MentionWeight.Sample)
        {
            return null;
        }

        var stated = all.LastOrDefault(mention => mention.Weight == MentionWeight.Statement && mention.Passage.Index < sample.Passage.Index);
        if (stated is null || stated.Method != sample.Method || !stated.Passage.Scope.Section.Contains(sample.Passage.Scope))
        {
            return null;
        }

        var group = Array.Find(sameMethod, group => group.Mentions.Contains(stated));
        return group is not null && (OperationKey.IsInstance(stated.Url, sample.Url, anyWord: true) || (sample.Url.HasValues && stated.Passage.Kind == PassageKind.Heading)) ? group : null;
    }

    private sealed class Group(string method, WrittenUrl url)
    {
        public string Method { get; } = method;

        public WrittenUrl Url { get; } = url;

        public List<Mention> Mentions { get; } = [];

        public StatedOperation ToOperation() =>
            new(Method, Url, [.. Mentions.OrderBy(static mention => mention.Passage.Index).ThenBy(static mention => mention.Local.Start)]);
    }
}
