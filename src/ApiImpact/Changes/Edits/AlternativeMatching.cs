using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Changes.Pairing;

namespace ApiImpact.Changes.Edits;

/// <summary>Matches the branches of <c>anyOf</c> and <c>oneOf</c>.</summary>
internal static class AlternativeMatching
{
    /// <summary>The keywords.</summary>
    public static ImmutableArray<string> Keywords { get; } = ["anyOf", "oneOf"];

    /// <summary>By content, then by the component that they name, by title, by the values that tell them apart, and last by type where one is left on each side.</summary>
    public static Matched<Alternative> Match(SchemaView before, SchemaView after, string keyword, SchemaIdentity identity)
    {
        var olds = Alternatives(before, keyword);
        var currents = Alternatives(after, keyword);
        if (olds.IsEmpty || currents.IsEmpty)
        {
            return new Matched<Alternative>([], currents, olds);
        }

        var kept = new List<(Alternative, Alternative)>();
        var left = currents.ToList();
        var gone = new List<Alternative>();
        foreach (var old in olds)
        {
            if (left.Find(current => identity.Same(old.View, current.View)) is { } same)
            {
                left.Remove(same);
            }
            else
            {
                gone.Add(old);
            }
        }

        var named = Matched<Alternative>.By(gone, left, static branch => branch.Name, static branch => branch.Title, static branch => branch.Tag);
        kept.AddRange(named.Kept);
        return named.Removed is [var single] && named.Added is [var other] && single.Type == other.Type && single.Name is null == other.Name is null
            ? new Matched<Alternative>([.. kept, (single, other)], [], [])
            : named with { Kept = [.. kept] };
    }

    /// <summary>The branches; none where the keyword only wraps a schema to let null in.</summary>
    public static ImmutableArray<Alternative> Alternatives(SchemaView view, string keyword)
    {
        var branches = view.Branches(keyword);
        var isWrapper = view.MayBeNull && branches.Length == 2 && branches.Count(static branch => Alternative.TypeOf(branch) == "null") == 1;
        return isWrapper ? [] : [.. branches.Select((branch, index) => new Alternative(branch, index))];
    }
}

/// <summary>A branch of <c>anyOf</c> or <c>oneOf</c>.</summary>
/// <param name="View">What it says.</param>
/// <param name="Index">Its place among the branches.</param>
internal sealed record Alternative(SchemaView View, int Index)
{
    /// <summary>The component that it names; null where it stands inline.</summary>
    public string? Name => View.ReferenceNames is [var first, ..] ? first : null;

    /// <summary>Its title.</summary>
    public string? Title => Text(View.Value("title"));

    /// <summary>Its type.</summary>
    public string? Type => TypeOf(View);

    /// <summary>The members of which it fixes the value: what a reader tells branches apart by.</summary>
    public string? Tag
    {
        get
        {
            var tags =
                from name in View.Names("properties").Order(StringComparer.Ordinal)
                let child = View.Child("properties", name)
                let value = child?.Value("const") ?? (child?.Value("enum") is JsonArray { Count: 1 } values ? values[0] : null)
                where value is not null
                select $"{name}={value.ToJsonString()}";
            return string.Join(' ', tags) is { Length: > 0 } text ? text : null;
        }
    }

    /// <summary>How it is named in a message.</summary>
    public string Words => Name is { } reference ? reference[(reference.LastIndexOf('/') + 1)..] : Title ?? Tag ?? $"number {Index + 1}";

    /// <summary>The type of a schema, as text.</summary>
    public static string? TypeOf(SchemaView view) => view.Value("type") is { } type ? type is JsonValue ? Text(type) : type.ToJsonString() : null;

    private static string? Text(JsonNode? json) => json is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
