using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>A sample of a spec, and the part of the operation that it shows.</summary>
/// <param name="Owner">The operation.</param>
/// <param name="Part">Which part of it.</param>
/// <param name="Sample">The sample.</param>
internal sealed record StatedSample(Operation Owner, MessagePart Part, Sample Sample)
{
    /// <summary>How the sample is named in messages and subjects: <c>POST /segments request</c>.</summary>
    public string Name => Part.Of(Owner);

    /// <summary>The members of all objects in it that the spec itself writes, in order.</summary>
    public IEnumerable<SampleMember> Members => MembersOf(Sample.Json, "", 0).Where(member => !Sample.Notes.StandsForAnother(member.Pointer));

    /// <summary>A finding about the value at <paramref name="pointer"/>.</summary>
    public Finding Find(string pointer, string message) =>
        new(new Location(Sample.Positions.Source, Sample.Positions.ValueAt(pointer), pointer), $"{Name} sample {Anonymous(pointer)}", message);

    /// <summary>A finding about the key at <paramref name="pointer"/>.</summary>
    public Finding FindKey(string pointer, string message) =>
        new(new Location(Sample.Positions.Source, Sample.Positions.KeyAt(pointer), pointer), $"{Name} sample {Anonymous(pointer)}", message);

    /// <summary>The pointer without the indexes, so that all items of an array are one subject.</summary>
    private static string Anonymous(string pointer) =>
        string.Concat(JsonPointer.Tokens(pointer).Select(static token => token.All(char.IsAsciiDigit) ? "/*" : JsonPointer.Append("", token)));

    private static IEnumerable<SampleMember> MembersOf(JsonNode? value, string pointer, int depth)
    {
        var inner = value switch
        {
            _ when depth > 64 => [],
            JsonObject members => members.Select(member => (Name: (string?)member.Key, member.Value, Pointer: JsonPointer.Append(pointer, member.Key))),
            JsonArray items => items.Select((item, index) => (Name: (string?)null, Value: item, Pointer: JsonPointer.Append(pointer, index))),
            _ => [],
        };
        foreach (var (name, part, at) in inner)
        {
            if (name is not null)
            {
                yield return new SampleMember(at, name, part);
            }

            foreach (var member in MembersOf(part, at, depth + 1))
            {
                yield return member;
            }
        }
    }
}

/// <summary>A member of an object in a sample.</summary>
/// <param name="Pointer">Its JSON pointer.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; null for JSON's null.</param>
internal sealed record SampleMember(string Pointer, string Name, JsonNode? Value);
