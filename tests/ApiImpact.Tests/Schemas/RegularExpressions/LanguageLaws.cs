using System.Text.RegularExpressions;
using ApiImpact.Schemas.RegularExpressions;
using CsCheck;

namespace ApiImpact.Tests.Schemas.RegularExpressions;

/// <summary>Properties over random patterns, in the part of the syntax that .NET's ECMAScript option reads alike.</summary>
public sealed class LanguageLaws
{
    private static readonly int Iterations = int.Parse(Environment.GetEnvironmentVariable("LANGUAGE_ITERATIONS") ?? "1000");

    private static readonly Gen<string> Values = Gen.Char["aab1_ é-"].Array[0, 6].Select(static characters => new string(characters));

    private static readonly Gen<string> Patterns = Gen.Recursive<string>(static (depth, inner) => depth > 3
        ? Choose("a", "b", "1", ".", @"\d", @"\W", "[^a]", "[a-z_]")
        : Gen.Frequency(
            (5, Choose("a", "b", "1", ".", @"\d", @"\w", @"\W", @"\D", "[^a]", "[a-z_]", @"[\d-]", @"\-")),
            (1, Choose("^", "$", @"\b", @"\B")),
            (4, Gen.Select(inner, inner, static (left, right) => left + right)),
            (2, Gen.Select(inner, inner, static (left, right) => $"(?:{left}|{right})")),
            (2, Gen.Select(inner, Choose("*", "+", "?", "{2}", "{0,2}", "{1,}"), static (item, quantifier) => $"({item}){quantifier}")),
            (1, Gen.Select(inner, Choose("?=", "?!"), static (item, kind) => $"({kind}{item})"))));

    /// <summary>Languages of which three can be combined within the budget, 40³ states, whatever they are: "too large" is an answer, and not the one that is tested here.</summary>
    private static readonly Gen<Language> Languages =
        Patterns.Select(static pattern => Language.Pattern(pattern).Language).Where(static language => language is { States: <= 40 }).Select(static language => language!);

    [Fact]
    public void A_pattern_accepts_what_dot_net_matches() => Gen.Select(Patterns, Values.Array[8]).Sample(
        static (pattern, values) =>
        {
            if (Language.Pattern(pattern).Language is { } language && !EmptyRepeats.In(PatternParser.Parse(pattern).Node!))
            {
                var regex = new Regex(pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
                Assert.All(values, value => Assert.True((Match(regex, value) ?? language.Accepts(value)) == language.Accepts(value), $"/{pattern}/ on '{value}'"));
            }
        },
        iter: Iterations);

    [Fact]
    public void Combinations_accept_what_they_say() => Gen.Select(Languages, Languages, Values.Array[8]).Sample(
        static (left, right, values) =>
        {
            var (both, either, only, not) = (left.Intersect(right)!, left.Union(right)!, left.Except(right)!, left.Complement());
            foreach (var value in values)
            {
                var (inLeft, inRight) = (left.Accepts(value), right.Accepts(value));
                Assert.Equal(
                    (inLeft && inRight, inLeft || inRight, inLeft && !inRight, !inLeft),
                    (both.Accepts(value), either.Accepts(value), only.Accepts(value), not.Accepts(value)));
            }
        },
        iter: Iterations);

    [Fact]
    public void The_laws_of_sets_hold() => Gen.Select(Languages, Languages, Languages).Sample(
        static (a, b, c) =>
        {
            Assert.Equal(a, a.Complement().Complement());
            Assert.Equal(a.Intersect(b)!.Complement(), a.Complement().Union(b.Complement()));
            Assert.Equal(a.Intersect(b), b.Intersect(a));
            Assert.Equal(a.Intersect(b.Union(c)!), a.Intersect(b)!.Union(a.Intersect(c)!));
            Assert.True(a.Intersect(a.Complement())!.IsEmpty);
            Assert.Equal(a.Except(b)!.IsEmpty, a.IsSubsetOf(b));
            Assert.True(a.Intersect(b)!.IsSubsetOf(a) & a.IsSubsetOf(a.Union(b)!));
            Assert.Equal(a.IsEquivalentTo(b), a.IsSubsetOf(b) & b.IsSubsetOf(a));
        },
        iter: Iterations);

    [Fact]
    public void Examples_are_members_and_nothing_is_shorter() => Languages.Sample(
        static language =>
        {
            var examples = language.Examples(5).ToArray();
            Assert.All(examples, example => Assert.True(language.Accepts(example)));
            Assert.Equal(examples.Length, examples.Distinct().Count());
            Assert.Equal(examples.FirstOrDefault(), language.ShortestExample());
            Assert.Equal(language.Count(4) is null, examples.Length == 5);
            if (language.MinLength is { } length)
            {
                Assert.Equal(length, examples[0].EnumerateRunes().Count());
                Assert.True(language.Intersect(Language.OfLength(0, length - 1)!)!.IsEmpty);
                Assert.Equal(language.Count(1000) is { } count ? language.Strings(1000)!.Count : 1001, language.Count(1000) ?? 1001);
            }

            if (language.MaxLength is { } longest)
            {
                Assert.False(language.Intersect(Language.OfLength(longest, longest)!)!.IsEmpty);
                Assert.True(language.Intersect(Language.OfLength(longest + 1, null)!)!.IsEmpty);
            }
        },
        iter: Iterations);

    [Fact]
    public void A_finite_language_is_the_language_of_its_strings() => Values.Array[0, 6].Sample(
        static values =>
        {
            var language = Language.OfStrings(values)!;
            Assert.Equal(values.Distinct().Order(StringComparer.Ordinal), language.Strings(values.Length)!.Order(StringComparer.Ordinal));
            Assert.Equal(values.Aggregate(Language.None, static (union, value) => union.Union(Language.Of(value)!)!), language);
        },
        iter: Iterations);

    /// <summary>What .NET says; null where it does not come back, as nested quantifiers may let it.</summary>
    private static bool? Match(Regex regex, string value)
    {
        try
        {
            return regex.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static Gen<string> Choose(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);
}
