using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>A value as it is written, before names are looked up. Spans are local.</summary>
/// <param name="Span">Its characters, brackets and quotes included.</param>
internal abstract record LiteralSyntax(TextSpan Span);

/// <summary><c>{...}</c>, <c>dict(...)</c>, or members without braces.</summary>
/// <param name="Span">The characters, brackets included.</param>
/// <param name="Members">The members, duplicates included.</param>
/// <param name="Bases">The names whose members come first: <c>dict(BASE, **OTHER)</c>.</param>
/// <param name="IsPartial">Whether something is left out.</param>
internal sealed record ObjectSyntax(TextSpan Span, List<MemberSyntax> Members, List<LiteralSyntax> Bases, bool IsPartial) : LiteralSyntax(Span);

/// <summary>One member of an object.</summary>
internal sealed record MemberSyntax(string Key, TextSpan KeySpan, LiteralSyntax Value);

/// <summary><c>[...]</c> or a tuple.</summary>
internal sealed record ArraySyntax(TextSpan Span, List<LiteralSyntax> Items, bool IsPartial) : LiteralSyntax(Span);

/// <summary>A string, decoded.</summary>
internal sealed record StringSyntax(TextSpan Span, string Value) : LiteralSyntax(Span);

/// <summary>A number in JSON's spelling, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed record ConstantSyntax(TextSpan Span, string Json) : LiteralSyntax(Span);

/// <summary>A name, with what follows it: <c>parameter_types.name</c>, <c>BASE['properties']</c>, <c>name_or(...)</c>.</summary>
/// <param name="Span">The characters.</param>
/// <param name="Text">As written.</param>
/// <param name="Name">The dotted name alone.</param>
/// <param name="Subscripts">The constant subscripts after it.</param>
/// <param name="IsKnowable">Whether a definition of the name would give the value: nothing is called.</param>
internal sealed record NameSyntax(TextSpan Span, string Text, string Name, IReadOnlyList<string> Subscripts, bool IsKnowable) : LiteralSyntax(Span);

/// <summary>Words without quotes that are no name: <c>2015-08-27T09:49</c>, <c>volume uuid 1</c>.</summary>
internal sealed record WordsSyntax(TextSpan Span, string Text) : LiteralSyntax(Span);

/// <summary>Something that stands for a value and does not say which: <c>&lt;uuid&gt;</c>, <c>...</c>, an expression, nothing at all.</summary>
internal sealed record PlaceholderSyntax(TextSpan Span, string Text) : LiteralSyntax(Span);

/// <summary><c>a + b</c>, <c>a % b</c>, adjacent strings.</summary>
internal sealed record JoinSyntax(TextSpan Span, LiteralSyntax Left, char Operator, LiteralSyntax Right) : LiteralSyntax(Span);

/// <summary><c>"a" | "b"</c>: one of several, of which the first is shown.</summary>
internal sealed record AlternativesSyntax(TextSpan Span, LiteralSyntax First) : LiteralSyntax(Span);
