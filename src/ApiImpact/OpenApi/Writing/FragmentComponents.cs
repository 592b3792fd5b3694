using System.Text.Json.Nodes;

namespace ApiImpact.OpenApi.Writing;

/// <summary>The components of a fragment while it is written.</summary>
internal sealed class FragmentComponents
{
    /// <summary>The schemas so far, in the order in which they were met.</summary>
    public JsonObject Schemas { get; } = [];

    /// <summary>A name that no other schema has, made of <paramref name="wanted"/>; it is taken from now on.</summary>
    public string Reserve(string wanted)
    {
        var first = NameOf(wanted);
        var name = first;
        for (var number = 2; Schemas.ContainsKey(name); number++)
        {
            name = $"{first}_{number}";
        }

        Schemas[name] = new JsonObject();
        return name;
    }

    /// <summary>The text with the characters that a component's name may not have replaced: "^[a-zA-Z0-9\\.\\-_]+$".</summary>
    public static string NameOf(string text) =>
        string.Concat(text.Select(static character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' ? character : '-'));
}
