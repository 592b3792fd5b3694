using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;
using ApiImpact.Schemas.RegularExpressions;

namespace ApiImpact.Schemas.Solving;

/// <summary>Finds a string: a short one.</summary>
internal static class TextSolver
{
    private const int MostTried = 24;
    private const int LongestPlain = 100_000;

    public static Outcome Solve(Formula formula, ImmutableArray<Formula> parts)
    {
        var size = parts.OfType<OfSize>().FirstOrDefault();
        var patterns = parts.OfType<MatchesPattern>().ToList();
        var formats = parts.OfType<Opaque>().ToImmutableArray();
        var guess = Try(formula, formats.Where(static opaque => !opaque.IsNegated).SelectMany(static opaque => opaque.Format?.Examples ?? []));
        if (guess is Outcome.Found)
        {
            return guess;
        }

        var result = patterns.Count == 0 && !formats.Any(IsLanguage)
            ? SolvePlain(formula, size, parts)
            : SolveLanguages(formula, patterns, formats, size, [.. parts.OfType<NotAmongValues>().SelectMany(static not => not.Values).Select(static value => value.Text)]);
        return result is Outcome.Undecided && guess.Candidate is not null ? guess : result;
    }

    /// <summary>Whether more is known of a format than its answers for single strings.</summary>
    private static bool IsLanguage(Opaque opaque) => (Bound(opaque) ?? Core(opaque)) is not null;

    /// <summary>All strings that a format, or its negation, may accept; null where that may be all.</summary>
    private static Language? Bound(Opaque opaque) => opaque.IsNegated ? opaque.Format?.Inner?.Complement() : opaque.Format?.Outer;

    /// <summary>Strings that a format, or its negation, surely accepts; null where none are known.</summary>
    private static Language? Core(Opaque opaque) => opaque.IsNegated ? opaque.Format?.Outer?.Complement() : opaque.Format?.Inner;

    private static Outcome SolvePlain(Formula formula, OfSize? size, ImmutableArray<Formula> parts)
    {
        var result = Try(formula, Plain(size?.Least ?? 0, size?.Most, ExcludedCount(parts)));

        // All that were tried were rejected: that proves something only where nothing but sizes and excluded values rejects.
        return result is Outcome.None && (size?.Least > LongestPlain || (parts.Any(static part => part is Opaque) && size?.Most != 0))
            ? new Outcome.Undecided(null, Doubts.Of(formula))
            : result;
    }

    private static Outcome SolveLanguages(Formula formula, List<MatchesPattern> patterns, ImmutableArray<Opaque> formats, OfSize? size, ImmutableArray<string> excluded)
    {
        var language = Language.OfStrings(excluded)?.Complement() ?? Language.Any;
        var wanted = patterns.Select(static pattern => pattern.IsNegated ? pattern.Pattern.Language?.Complement() : pattern.Pattern.Language).Concat(formats.Select(Bound));
        language = wanted.Aggregate(language, Within);
        var first = TryFirst(formula, language, formats);
        if (first is Outcome.Found or Outcome.None || size is null)
        {
            return first;
        }

        if (language.MinLength > size.Most || language.MaxLength < size.Least)
        {
            return Outcome.Empty;
        }

        return Language.OfLength(size.Least, size.Most) is { } lengths && language.Intersect(lengths) is { } both ? TryFirst(formula, both, formats) : first;
    }

    /// <summary>The strings in both; where that would be too large or is not known, those in the first.</summary>
    private static Language Within(Language language, Language? other) => (other is null ? null : language.Intersect(other)) ?? language;

    /// <summary>Tries the first strings of a language that holds all strings of the formula, and perhaps more.</summary>
    private static Outcome TryFirst(Formula formula, Language language, ImmutableArray<Opaque> formats)
    {
        if (language.Strings(MostTried) is { } all)
        {
            return Try(formula, all);
        }

        // Of a format, those strings come first that are of it whether it is asserted or not.
        var core = formats.Select(Core).Aggregate(language, Within);
        var outcome = Try(formula, core.Equals(language) ? language.Examples(MostTried) : core.Examples(MostTried).Concat(language.Examples(MostTried)));
        return outcome is Outcome.None ? new Outcome.Undecided(null, Doubts.Of(formula)) : outcome;
    }

    private static int ExcludedCount(ImmutableArray<Formula> parts) => parts.OfType<NotAmongValues>().Sum(static not => not.Values.Length);

    /// <summary>More strings of the sizes than are excluded: there are more than a million characters, so any size but 0 has enough.</summary>
    private static IEnumerable<string> Plain(int least, int? most, int excluded)
    {
        if (least == 0)
        {
            yield return "";
        }

        var length = Math.Max(1, least);
        if (length > most)
        {
            yield break;
        }

        var filler = new string('a', Math.Min(length, LongestPlain) - 1);
        for (var number = 0; number <= excluded + 1; number++)
        {
            yield return (number < 26 ? ((char)('a' + number)).ToString() : char.ConvertFromUtf32((number < 20_000 ? 0x4E00 : 0x10000) + number)) + filler;
        }
    }

    private static Outcome Try(Formula formula, IEnumerable<string> candidates) =>
        FiniteSolver.Solve(formula, candidates.Select(static candidate => JsonData.Of(candidate)));
}
