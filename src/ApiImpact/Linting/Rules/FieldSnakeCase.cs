using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule FieldSnakeCase { get; } = new()
    {
        Id = "field-snake-case",
        Severity = Severity.Warning,
        Profiles = Profiles.Core,
        Summary = "A new field is named in CamelCase or MixedCase.",
        Why = "Clients have to know the style of every single field; OpenStack's fields are snake_case, and cannot be renamed once released.",
        Fix = "Write the name in snake_case. Names that the baseline or the project's preset has already are not reported.",
        BadExample = "\"recoveryMethod\": \"auto\"",
        GoodExample = "\"recovery_method\": \"auto\"",
        Origin = "Template, REST API impact: \"Field names should use snake_case style, not CamelCase or MixedCase style\".",
        Check = LintRule.EachField(static (name, context) =>
            IsMixedCase(name) && !context.HasField(name) ? $"'{name}' is not snake_case; write '{SnakeCase(name)}'." : null),
    };

    /// <summary>
    /// Letters and digits only, with a capital after or before a small letter. Names with other characters (<c>OS-EXT-STS:vm_state</c>,
    /// <c>hw:cpu_policy</c>) and constants (<c>DISK_GB</c>) follow conventions of their own.
    /// </summary>
    private static bool IsMixedCase(string name) =>
        name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') && name.Any(char.IsAsciiLetterLower) && name.Any(char.IsAsciiLetterUpper);

    /// <summary><c>recoveryMethod</c> is <c>recovery_method</c>, <c>accessIPv4</c> is <c>access_ipv4</c>, <c>imageURL</c> is <c>image_url</c>.</summary>
    private static string SnakeCase(string name)
    {
        var words = new System.Text.StringBuilder(name.Length + 4);
        for (var at = 0; at < name.Length; at++)
        {
            var begins = char.IsAsciiLetterUpper(name[at]) && at > 0 && name[at - 1] != '_'
                && (!char.IsAsciiLetterUpper(name[at - 1]) || (at + 1 < name.Length && char.IsAsciiLetterLower(name[at + 1]) && !name.AsSpan(at - 1).StartsWith("IPv", StringComparison.Ordinal)));
            words.Append(begins ? "_" : "").Append(char.ToLowerInvariant(name[at]));
        }

        return words.ToString();
    }
}
