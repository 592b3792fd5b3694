using System.Collections;
using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ApiImpact.Text;

/// <summary>
/// The positions of a whole document in the order of its text, a few numbers a value. A pointer is found by walking down:
/// a dictionary of the pointers of an 11 MB document would be many times as large as the document.
/// </summary>
internal sealed class PositionTree : IReadOnlyDictionary<string, PositionMap.Entry>
{
    private const int ManyMembers = 32;

    private readonly List<Node> nodes;
    private readonly Dictionary<int, string> decodedKeys;
    private readonly ConcurrentDictionary<int, Dictionary<string, int>> members = [];
    private readonly string text;
    private readonly int root;

    private readonly IReadOnlyDictionary<string, string> moves;

    private PositionTree(List<Node> nodes, Dictionary<int, string> decodedKeys, string text, int root, IReadOnlyDictionary<string, string> moves)
    {
        this.nodes = nodes;
        this.decodedKeys = decodedKeys;
        this.text = text;
        this.root = root;
        this.moves = moves;
    }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => this.Select(static pair => pair.Key);

    /// <inheritdoc/>
    public IEnumerable<PositionMap.Entry> Values => this.Select(static pair => pair.Value);

    /// <inheritdoc/>
    public int Count => root < nodes.Count ? nodes[root].Next - root : 0;

    /// <inheritdoc/>
    public PositionMap.Entry this[string key] => TryGetValue(key, out var entry) ? entry : throw new KeyNotFoundException(key);

    /// <summary>The positions of the value at <paramref name="pointer"/>, by pointers that start from it; empty where there is no such value.</summary>
    public PositionTree Subtree(string pointer) =>
        new(nodes, decodedKeys, text, Find(pointer) is var at and >= 0 ? at : nodes.Count, ReadOnlyDictionary<string, string>.Empty);

    /// <summary>The same positions, found by the pointers of a tree of which parts were moved: from the pointer there to the pointer in the text.</summary>
    public PositionTree Moved(IReadOnlyDictionary<string, string> moved) => moved.Count == 0 ? this : new(nodes, decodedKeys, text, root, moved);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Find(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out PositionMap.Entry value)
    {
        var at = Find(key);
        value = at >= 0 ? nodes[at].Entry : default;
        return at >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, PositionMap.Entry>> GetEnumerator() =>
        root < nodes.Count ? Walk(root, "").GetEnumerator() : Enumerable.Empty<KeyValuePair<string, PositionMap.Entry>>().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<KeyValuePair<string, PositionMap.Entry>> Walk(int at, string pointer)
    {
        yield return new(pointer, nodes[at].Entry);
        var index = 0;
        for (var child = at + 1; child < nodes[at].Next; child = nodes[child].Next)
        {
            var token = nodes[child].HasKey ? JsonPointer.Append(pointer, KeyOf(child).ToString()) : JsonPointer.Append(pointer, index++);
            foreach (var pair in Walk(child, token))
            {
                yield return pair;
            }
        }
    }

    private int Find(string pointer)
    {
        var inText = InText(pointer);
        var at = Walk(inText);
        return at < 0 && moves.TryGetValue(inText, out var origin) ? Walk(origin) : at;
    }

    private int Walk(string pointer)
    {
        var at = root < nodes.Count ? root : -1;
        foreach (var token in JsonPointer.Tokens(pointer))
        {
            at = at < 0 ? at : Child(at, token);
        }

        return at;
    }

    /// <summary>The pointer in the text. What moved is what stands inside of a value; the value itself is where it was.</summary>
    private string InText(string pointer)
    {
        if (moves.Count == 0)
        {
            return pointer;
        }

        var found = "";
        foreach (var token in JsonPointer.Tokens(pointer))
        {
            while (moves.TryGetValue(found, out var origin))
            {
                found = origin;
            }

            found = JsonPointer.Append(found, token);
        }

        return found;
    }

    private int Child(int parent, string token)
    {
        if (members.TryGetValue(parent, out var known))
        {
            return known.GetValueOrDefault(token, -1);
        }

        var found = -1;
        var count = 0;
        var index = int.TryParse(token, out var number) ? number : -1;
        for (var child = parent + 1; child < nodes[parent].Next; child = nodes[child].Next)
        {
            if (nodes[child].HasKey ? KeyOf(child).SequenceEqual(token) : index-- == 0)
            {
                // Of members with the same name the last one counts: the reader of the tree keeps that one.
                found = child;
            }

            count++;
        }

        if (count > ManyMembers && nodes[parent + 1].HasKey)
        {
            members[parent] = MembersOf(parent);
        }

        return found;
    }

    private Dictionary<string, int> MembersOf(int parent)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var child = parent + 1; child < nodes[parent].Next; child = nodes[child].Next)
        {
            found[KeyOf(child).ToString()] = child;
        }

        return found;
    }

    private ReadOnlySpan<char> KeyOf(int at)
    {
        if (decodedKeys.TryGetValue(at, out var decoded))
        {
            return decoded;
        }

        return Unquoted(text.AsSpan(nodes[at].KeyStart, nodes[at].KeyLength));
    }

    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> key) => key is ['"', .. var inner, '"'] ? inner : key;

    /// <summary>One value: where its key and itself start, and how long they are. <see cref="Next"/> is the index of the first node after the whole of it.</summary>
    private readonly record struct Node(int KeyStart, int KeyLength, int Start, int Length, int Next)
    {
        public bool HasKey => KeyStart >= 0;

        public PositionMap.Entry Entry => new(HasKey ? new TextSpan(KeyStart, KeyLength) : null, new TextSpan(Start, Length));
    }

    /// <summary>Makes the tree from values in the order of the text.</summary>
    internal sealed class Builder(SourceText source)
    {
        private readonly List<Node> nodes = [];
        private readonly Dictionary<int, string> decodedKeys = [];

        /// <summary>Begins a value at offset <paramref name="start"/> and gives its handle.</summary>
        /// <param name="key">The characters of its key; null for an item.</param>
        /// <param name="decodedKey">The key, where it is not what these characters are, but for a pair of double quotes.</param>
        /// <param name="start">The offset at which the value starts.</param>
        public int Begin(TextSpan? key, string? decodedKey, int start)
        {
            if (key is { } written && decodedKey is not null && !Unquoted(source.Text.AsSpan(written.Start, written.Length)).SequenceEqual(decodedKey))
            {
                decodedKeys[nodes.Count] = decodedKey;
            }

            nodes.Add(new Node(key?.Start ?? -1, key?.Length ?? 0, start, 0, nodes.Count + 1));
            return nodes.Count - 1;
        }

        /// <summary>Ends the value, and everything that was begun since, at offset <paramref name="end"/>.</summary>
        public void End(int handle, int end)
        {
            ref var node = ref CollectionsMarshal.AsSpan(nodes)[handle];
            node = node with { Length = Math.Max(end, node.Start) - node.Start, Next = nodes.Count };
        }

        /// <summary>The tree; the first value is its root.</summary>
        public PositionTree Build() => new(nodes, decodedKeys, source.Text, 0, ReadOnlyDictionary<string, string>.Empty);
    }
}
