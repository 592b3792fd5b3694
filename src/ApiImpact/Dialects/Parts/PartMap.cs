using System.Collections.Immutable;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Dialects.Statements;
using ApiImpact.Literals;

namespace ApiImpact.Dialects.Parts;

/// <summary>
/// Which operation each passage speaks of. A passage that names an operation opens its part, which goes on in reading order until another one opens.
/// Four rules bound it: a part does not leave the subsection that it was opened in, except into subsections that are named for a piece of an operation
/// (Request, Response); an operation named in a sentence inside an item or a note speaks for that item or note only; a list of several bare operations
/// speaks, once it has ended, of all of them together; and the part begins where the item, row or subsection begins that holds no other operation, or with
/// the text that announces its literal block, or with the item that stands over it as a title.
/// </summary>
internal sealed class PartMap
{
    private readonly Outline outline;
    private readonly ImmutableArray<StatedOperation>[] openers;
    private readonly Part?[] parts;
    private readonly Part?[] literalParts;
    private readonly Dictionary<Scope, Part?> ofSection = [];
    private readonly Dictionary<Scope, Part> ofHeading = [];

    // For each list its items so far: how many, whether each names an operation, and the last of them.
    private readonly Dictionary<Scope, (int Count, bool AllState, Scope Last)> itemsOf = [];

    /// <summary>Divides an outline among its operations.</summary>
    public PartMap(Outline outline, ImmutableArray<StatedOperation> operations)
    {
        this.outline = outline;
        openers = new ImmutableArray<StatedOperation>[outline.Passages.Length];
        parts = new Part?[outline.Passages.Length];
        literalParts = new Part?[outline.Passages.Length];
        Array.Fill(openers, []);
        foreach (var operation in operations.Where(static operation => !operation.IsContext))
        {
            foreach (var mention in operation.Mentions.Where(mention => Opens(operation, mention)))
            {
                var at = mention.Passage.Index;
                openers[at] = openers[at].Contains(operation) ? openers[at] : openers[at].Add(operation);
            }
        }

        Divide();
        BeginEarlier();
    }

    /// <summary>The part that a passage belongs to; null where it belongs to none.</summary>
    public Part? Of(Passage passage) => parts[passage.Index];

    /// <summary>The part that a message shown in a passage belongs to: after a list of operations it may belong to the last of them.</summary>
    public Part? OfMessage(Passage passage) => parts[passage.Index] ?? literalParts[passage.Index];

    /// <summary>An operation that has a place of its own somewhere is opened there, and by a sentence that introduces something; one that only sentences name is opened by them.</summary>
    private static bool Opens(StatedOperation operation, Mention mention) =>
        mention.Weight > MentionWeight.Prose
        || ((operation.Weight == MentionWeight.Prose || mention.Passage.Introduces) && !Context.IsComparison(mention.Passage, mention.Local));

    private void Divide()
    {
        Part? current = null;
        Part? afterList = null;
        Part? listBefore = null;
        var restore = new Stack<(Scope Scope, Part? Part)>();
        Scope? section = null;
        for (var i = 0; i < parts.Length; i++)
        {
            var passage = outline.Passages[i];
            while (restore.TryPeek(out var saved) && i >= saved.Scope.End)
            {
                current = saved.Part;
                restore.Pop();
            }

            if (passage.Scope.Section != section)
            {
                section = passage.Scope.Section;
                current = Inherited(section, passage);
                afterList = null;
                listBefore = null;
                restore.Clear();
            }
            else if (i > 0 && LeftList(outline.Passages[i - 1].Scope, passage.Scope) is { } list && current is { IsList: false })
            {
                (current, afterList) = AfterList(list, current!, listBefore);
                listBefore = null;
            }

            if (IsItemApart(passage, current))
            {
                current = null;
                afterList = null;
            }

            if (passage.Scope.Nearest(ScopeKind.Note) is { } note && note.Start == i)
            {
                restore.Push((note, current));
            }

            if (openers[i].Length > 0 && !(current is { IsList: false } && IsSampleOf(passage, current, i)))
            {
                if (OnlyProse(i) && passage.Scope.Nearest(ScopeKind.Item) is { } item && current is not null)
                {
                    restore.Push((item, current));
                }

                listBefore = current is { IsList: true } ? current : listBefore;
                current = new Part(openers[i], passage);
                afterList = null;
                if (passage.Kind == PassageKind.Heading)
                {
                    ofHeading[section] = current;
                }
            }

            parts[i] = current;
            literalParts[i] = afterList;
            ofSection[section] = current;
        }
    }

    /// <summary>
    /// Whether a passage begins an item that names no operation, in a list of items that each state one in fields of their own: it speaks of none of theirs.
    /// </summary>
    private bool IsItemApart(Passage passage, Part? current)
    {
        var apart = false;
        foreach (var item in passage.Scope.Outwards.Where(scope => scope is { Kind: ScopeKind.Item, Parent.Kind: ScopeKind.List } && scope.Start == passage.Index))
        {
            var (count, all, last) = itemsOf.GetValueOrDefault(item.Parent!, (0, true, item));
            var states = States(item);
            apart |= !states && all && count > 1 && last.Start < current?.Opener.Index && current.Opener.Index < last.End;
            itemsOf[item.Parent!] = (count + 1, all && states, item);
        }

        return apart;
    }

    private bool States(Scope item) => Enumerable.Range(item.Start, item.End - item.Start).Any(i => openers[i].Length > 0);

    private bool OnlyProse(int i) => openers[i].All(static operation => operation.Weight == MentionWeight.Prose);

    private bool IsSampleOf(Passage passage, Part current, int i) =>
        passage.Kind == PassageKind.Literal && openers[i].Length == 1 && current.Operations.Length == 1 && current.Operations[0] == openers[i][0];

    private Part? Inherited(Scope section, Passage first)
    {
        foreach (var around in section.Outwards.Skip(1))
        {
            if (ofHeading.TryGetValue(around, out var part))
            {
                return part;
            }
        }

        return first.Kind == PassageKind.Heading && PieceNames.IsPiece(first.Text) && section.Parent is { } parent && ofSection.TryGetValue(parent, out var before) ? before : null;
    }

    /// <summary>The outermost list, table or literal block with several operations that ends between two passages.</summary>
    private static Scope? LeftList(Scope before, Scope now) =>
        before.Outwards.LastOrDefault(scope => scope.Kind is ScopeKind.List or ScopeKind.Table or ScopeKind.Literal && !scope.Contains(now));

    /// <summary>
    /// What follows a list of operations: all of them, where the list holds nothing but their names, and with them those of a list before it if only text
    /// stands between; otherwise nothing, but a message directly after the list is the last item's, since markup ends the item before it.
    /// </summary>
    private (Part? Current, Part? Message) AfterList(Scope list, Part last, Part? listBefore)
    {
        var stated = Enumerable.Range(list.Start, list.End - list.Start).SelectMany(i => openers[i]).Distinct().ToImmutableArray();
        if (stated.Length < 2 || list.Start > last.Opener.Index)
        {
            return (last, null);
        }

        var bare = !outline.In(list).Any(static passage => passage.Part is ValuePart or StatusLinePart || passage.Label is { Kind: LabelKind.Codes });
        if (!bare)
        {
            return (null, list.Kind == ScopeKind.List ? last : null);
        }

        var together = listBefore is not null && !outline.Passages.Any(passage => parts[passage.Index] == listBefore && (passage.Part is ValuePart || passage.Kind == PassageKind.Cell));
        return (new Part(together ? [.. listBefore!.Operations.Union(stated)] : stated, last.Opener, IsList: true), null);
    }

    /// <summary>A part begins where the outermost item, row or subsection begins in which nothing else is opened; a message's introduction belongs to it.</summary>
    private void BeginEarlier()
    {
        var titled = SectionsWithTitles();
        for (var i = 0; i < parts.Length; i++)
        {
            if (openers[i].Length == 0 || parts[i]?.Opener.Index != i)
            {
                continue;
            }

            var start = i;
            foreach (var scope in outline.Passages[i].Scope.Outwards)
            {
                if (scope.Kind == ScopeKind.Literal && outline.LeadOf(scope) is { AnnouncesLiteral: true } lead && lead.Index >= start - 1 && openers[lead.Index].Length == 0)
                {
                    start = lead.Index;
                }
                else if (scope.Kind is ScopeKind.Item or ScopeKind.Row or ScopeKind.Section or ScopeKind.Table && scope.Parent is not null)
                {
                    if (Enumerable.Range(scope.Start, scope.End - scope.Start).Any(other => openers[other].Length > 0 && !openers[other].SequenceEqual(openers[i])))
                    {
                        break;
                    }

                    start = Math.Min(start, scope.Start);
                }
            }

            if (start > 0 && outline.Passages[start - 1] is { Scope.Section: var section } over && section == outline.Passages[i].Scope.Section && titled.Contains(section) && IsTitle(over))
            {
                start--;
            }

            for (var earlier = i - 1; earlier >= start && openers[earlier].Length == 0; earlier--)
            {
                parts[earlier] = parts[i];
            }
        }
    }

    /// <summary>The subsections whose first operation has a list of one short item directly over it: in them such items are titles of what follows.</summary>
    private HashSet<Scope> SectionsWithTitles()
    {
        var seen = new HashSet<Scope>();
        var titled = new HashSet<Scope>();
        for (var i = 0; i < parts.Length; i++)
        {
            var section = outline.Passages[i].Scope.Section;
            if (openers[i].Length > 0 && seen.Add(section) && i > 0 && outline.Passages[i - 1].Scope.Section == section && IsTitle(outline.Passages[i - 1]))
            {
                titled.Add(section);
            }
        }

        return titled;
    }

    private bool IsTitle(Passage passage) =>
        passage is { IsHead: true, Label: null, Scope: { Kind: ScopeKind.Item, Parent: { Kind: ScopeKind.List } list } } && list.End - list.Start == 1 && openers[passage.Index].Length == 0;
}
