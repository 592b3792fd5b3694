using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>Makes the JSON tree of a literal: looks names up, joins strings, and notes what is not known.</summary>
internal sealed class LiteralBuilder
{
    private readonly TextMap text;
    private readonly LiteralLanguage language;
    private readonly Func<NameSyntax, Definition?> find;
    private readonly List<string> path = [];
    private readonly List<string> partialAt = [];
    private readonly List<string> placeholdersAt = [];
    private readonly List<NameReference> references = [];

    private LiteralBuilder(TextMap text, LiteralLanguage language, Func<NameSyntax, Definition?> find)
    {
        this.text = text;
        this.language = language;
        this.find = find;
    }

    private string Pointer => string.Concat(path.Select(static token => $"/{JsonPointer.Escape(token)}"));

    /// <summary>The value of a literal and the notes on it; <paramref name="find"/> gives what a name stands for.</summary>
    public static Definition Build(LiteralSyntax syntax, LiteralForm form, LiteralLanguage language, TextMap text, Func<NameSyntax, Definition?> find, IEnumerable<LocalRepair> repairs)
    {
        var builder = new LiteralBuilder(text, language, find);
        var place = form switch { LiteralForm.Schema => SchemaPlace.Schema, LiteralForm.Properties => SchemaPlace.Map, _ => SchemaPlace.Message };
        var value = builder.Build(syntax, place);
        return new(value, new LiteralNotes
        {
            Language = language,
            PartialAt = [.. builder.partialAt.Distinct(StringComparer.Ordinal)],
            PlaceholdersAt = [.. builder.placeholdersAt.Distinct(StringComparer.Ordinal)],
            References = [.. builder.references],
            Repairs = [.. from repair in repairs orderby repair.Span.Start select new LiteralRepair(repair.Kind, text.ToSource(repair.Span), repair.Replacement)],
        });
    }

    private JsonNode? Build(LiteralSyntax syntax, SchemaPlace place) => syntax switch
    {
        ObjectSyntax value => BuildObject(value, place),
        ArraySyntax value => BuildArray(value, place),
        StringSyntax value => JsonValue.Create(value.Value),
        ConstantSyntax value => JsonNode.Parse(value.Json),
        WordsSyntax value => BuildWords(value.Text, place),
        NameSyntax value => BuildName(value, place),
        JoinSyntax value => BuildJoin(value, place),
        AlternativesSyntax value => BuildAlternatives(value, place),
        PlaceholderSyntax value => Unknown(value, place),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private JsonObject BuildObject(ObjectSyntax syntax, SchemaPlace place)
    {
        var result = new JsonObject();
        if (syntax.IsPartial)
        {
            partialAt.Add(Pointer);
        }

        foreach (var inherited in syntax.Bases)
        {
            AddMembersOf(inherited, place, result);
        }

        foreach (var member in syntax.Members)
        {
            AddMember(member, place, result);
        }

        return result;
    }

    private void AddMember(MemberSyntax member, SchemaPlace place, JsonObject result)
    {
        var inner = place switch
        {
            SchemaPlace.Schema => SchemaKeywords.PlaceOf(member.Key),
            SchemaPlace.Map => SchemaPlace.Schema,
            _ => place,
        };
        path.Add(member.Key);
        if (result.ContainsKey(member.Key))
        {
            ForgetBelow(Pointer);
        }

        var (placeholders, partials) = (placeholdersAt.Count, partialAt.Count);
        var value = Build(member.Value, inner);
        path.RemoveAt(path.Count - 1);

        // A keyword whose value is not known constrains nothing that is known: it is left out, and the schema is partial.
        var isLost = place == SchemaPlace.Schema && placeholdersAt.Count > placeholders
            && (inner == SchemaPlace.Other || (inner == SchemaPlace.List && value is not JsonArray));
        if (isLost)
        {
            placeholdersAt.RemoveRange(placeholders, placeholdersAt.Count - placeholders);
            partialAt.RemoveRange(partials, partialAt.Count - partials);
            partialAt.Add(Pointer);
            result.Remove(member.Key);
        }
        else
        {
            result[member.Key] = value;
        }
    }

    /// <summary>Of members with the same name the last counts, and with it what is noted of it.</summary>
    private void ForgetBelow(string pointer)
    {
        bool IsBelow(string other) => other.StartsWith(pointer, StringComparison.Ordinal) && (other.Length == pointer.Length || other[pointer.Length] == '/');
        partialAt.RemoveAll(IsBelow);
        placeholdersAt.RemoveAll(IsBelow);
        references.RemoveAll(reference => IsBelow(reference.Pointer));
    }

    /// <summary>The members of <c>BASE</c> in <c>dict(BASE, ...)</c> or <c>**BASE</c>; where it is not known, the object is partial.</summary>
    private void AddMembersOf(LiteralSyntax syntax, SchemaPlace place, JsonObject result)
    {
        var placeholders = placeholdersAt.Count;
        if (Build(syntax, place) is JsonObject inherited && placeholdersAt.Count == placeholders)
        {
            foreach (var (name, value) in inherited)
            {
                result[name] = value?.DeepClone();
            }
        }
        else
        {
            placeholdersAt.RemoveRange(placeholders, placeholdersAt.Count - placeholders);
            partialAt.Add(Pointer);
        }
    }

    private JsonArray BuildArray(ArraySyntax syntax, SchemaPlace place)
    {
        var result = new JsonArray();
        if (syntax.IsPartial)
        {
            partialAt.Add(Pointer);
        }

        for (var index = 0; index < syntax.Items.Count; index++)
        {
            path.Add($"{index}");
            result.Add(Build(syntax.Items[index], place == SchemaPlace.List ? SchemaPlace.Schema : place));
            path.RemoveAt(path.Count - 1);
        }

        return result;
    }

    /// <summary>Words that begin like a date, an address or a path are the value; others describe it.</summary>
    private JsonValue BuildWords(string words, SchemaPlace place)
    {
        if (place == SchemaPlace.Message && char.IsLetter(words[0]))
        {
            placeholdersAt.Add(Pointer);
        }

        return JsonValue.Create(words);
    }

    private JsonNode? BuildName(NameSyntax name, SchemaPlace place)
    {
        if (name.IsKnowable && find(name) is { } definition && !definition.Notes.PlaceholdersAt.Contains("", StringComparer.Ordinal))
        {
            references.Add(new(name.Text, Pointer, text.ToSource(name.Span), Resolved: true));
            partialAt.AddRange(definition.Notes.PartialAt.Select(pointer => Pointer + pointer));
            placeholdersAt.AddRange(definition.Notes.PlaceholdersAt.Select(pointer => Pointer + pointer));
            return definition.Value?.DeepClone();
        }

        if (IsPlainWord(name))
        {
            return BuildWords(name.Text, place);
        }

        references.Add(new(name.Text, Pointer, text.ToSource(name.Span), Resolved: false));
        return Unknown(name, place);
    }

    /// <summary>In JSON a single word in small letters is a string that lacks its quotes: <c>"type": string</c>.</summary>
    private bool IsPlainWord(NameSyntax name) =>
        language == LiteralLanguage.Json && name.IsKnowable && name.Subscripts.Count == 0 && !name.Name.Contains('.', StringComparison.Ordinal)
        && name.Name.Any(char.IsLower);

    private JsonNode? BuildAlternatives(AlternativesSyntax alternatives, SchemaPlace place)
    {
        var value = Build(alternatives.First, place);
        placeholdersAt.Add(Pointer);
        return place == SchemaPlace.Schema ? new JsonObject() : value;
    }

    private JsonNode? BuildJoin(JoinSyntax join, SchemaPlace place)
    {
        var (placeholders, partials, named) = (placeholdersAt.Count, partialAt.Count, references.Count);
        var left = Build(join.Left, SchemaPlace.Other);
        var right = Build(join.Right, SchemaPlace.Other);
        for (var index = named; index < references.Count; index++)
        {
            // What is joined has no place of its own in the tree.
            references[index] = references[index] with { Pointer = Pointer };
        }

        if (placeholdersAt.Count == placeholders && LiteralOperators.TryApply(join.Operator, left, right, out var value))
        {
            return value;
        }

        placeholdersAt.RemoveRange(placeholders, placeholdersAt.Count - placeholders);
        partialAt.RemoveRange(partials, partialAt.Count - partials);
        return Unknown(join, place);
    }

    /// <summary>
    /// A value that is not known. In a schema's place it is the schema that accepts everything; in a message it is a string, as it is written.
    /// </summary>
    private JsonNode Unknown(LiteralSyntax syntax, SchemaPlace place)
    {
        if (place == SchemaPlace.Map)
        {
            partialAt.Add(Pointer);
            return new JsonObject();
        }

        placeholdersAt.Add(Pointer);
        return place == SchemaPlace.Schema ? new JsonObject() : JsonValue.Create(text.Text.Substring(syntax.Span.Start, syntax.Span.Length));
    }
}
