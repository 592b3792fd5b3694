using System.Collections.Immutable;
using ApiImpact.Model;

namespace ApiImpact.Changes.Pairing;

/// <summary>Matches responses: a code with itself, then with the range that holds it.</summary>
internal static class ResponseMatching
{
    /// <summary>Matches by code; a code that is gone is matched with a range that covers it, and the reverse.</summary>
    public static Matched<Response> Match(ImmutableArray<Response> before, ImmutableArray<Response> after)
    {
        var exact = Matched<Response>.By(before, after, static response => response.Code.Text.ToUpperInvariant());
        var generalized = Matched<Response>.By(
            exact.Removed.Where(static response => !IsRange(response.Code)), exact.Added.Where(static response => IsRange(response.Code)), static response => Range(response.Code));
        var specialized = Matched<Response>.By(
            exact.Removed.Where(static response => IsRange(response.Code)), exact.Added.Where(static response => !IsRange(response.Code)), static response => Range(response.Code));
        ImmutableArray<(Response Before, Response After)> kept = [.. exact.Kept, .. generalized.Kept, .. specialized.Kept, .. Unstated(before, after)];
        return new Matched<Response>(
            kept,
            [.. exact.Added.Where(response => !kept.Any(pair => ReferenceEquals(pair.After, response)))],
            [.. exact.Removed.Where(response => !kept.Any(pair => ReferenceEquals(pair.Before, response)))]);
    }

    // A spec that shows a response without a code means the one that says that all went well.
    private static IEnumerable<(Response Before, Response After)> Unstated(ImmutableArray<Response> before, ImmutableArray<Response> after) =>
        from spoken in after
        where spoken.Code == StatusCode.Unstated
        let success = before.FirstOrDefault(static response => response.Code.IsSuccess)
        where success is not null && !after.Any(response => response.Code == success.Code)
        select (success, spoken);

    /// <summary>The range of a code, <c>2XX</c>; null for <c>default</c> and for a code that is unstated.</summary>
    public static string? Range(StatusCode code) => code.Text.Length == 3 && char.IsAsciiDigit(code.Text[0]) ? $"{code.Text[0]}XX" : null;

    /// <summary>Whether the code stands for all codes of its range.</summary>
    public static bool IsRange(StatusCode code) => code.Number is null && Range(code) is not null;

    /// <summary>Whether one of the responses covers the code: itself, its range, or the default.</summary>
    public static bool Covers(ImmutableArray<Response> responses, StatusCode code) =>
        responses.Any(response =>
            string.Equals(response.Code.Text, code.Text, StringComparison.OrdinalIgnoreCase)
            || string.Equals(response.Code.Text, Range(code), StringComparison.OrdinalIgnoreCase));
}
