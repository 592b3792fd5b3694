using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using ApiImpact.Dialects;
using ApiImpact.Linting;

namespace ApiImpact.Tests.Linting;

/// <summary>The regular expressions of the linter: none takes its time on a text made for that.</summary>
public sealed class RegularExpressionTests
{
    private const int Length = 4_000;

    private static readonly string[] Pieces =
    [
        " ", "a", "A", "0", "4", "-", "_", "/", "{", "<", "(", "`", "*", "\"", "'", ".", ",", ":", "\n", "a ", "no ", "the ", "new ", "and ", "not ", "404 ", "404, ", "/a", "/{a}", "a-", "a:", "GET ", "POST /a ",
        "microversion ", "API ", "code ", "a_", "* ", "- ", "a.", "<a>", "..", "\"a\":", "in ", "an ", "a\n", " \n", "version ", "extension ", "without ", "https://",
    ];

    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, Regex> All { get; } =
        (from type in typeof(Linter).Assembly.GetTypes()
         where type.Namespace is { } name && (name.StartsWith(typeof(Linter).Namespace!, StringComparison.Ordinal) || name.StartsWith(typeof(Spec).Namespace!, StringComparison.Ordinal))
         from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
         where property.PropertyType == typeof(Regex)
         select (Name: $"{type.Name}.{property.Name}", Regex: (Regex)property.GetValue(null)!)).ToDictionary(static found => found.Name, static found => found.Regex, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_long_text_is_read_in_time(string name)
    {
        var regex = All[name];
        Assert.All(Pieces, piece =>
        {
            var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
            var clock = Stopwatch.StartNew();
            foreach (var hostile in (string[])[text, text + "\u0001", "no " + text + "\u0001", "{ " + text, "[\"" + text, "<" + text])
            {
                _ = regex.Count(hostile);
            }

            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{name}: {clock.Elapsed} for '{piece}'");
        });
    }
}
