using System.Text;
using ApiImpact.Diagnostics;
using ApiImpact.Linting;
using ApiImpact.Text;

namespace ApiImpact.Configuration;

/// <summary>The rules as tables and explanations, for people and for tools.</summary>
internal static class RuleTable
{
    /// <summary>One rule a line: its name, severity and summary.</summary>
    public static string Text(IReadOnlyList<Rule> rules)
    {
        var width = rules.Max(static rule => rule.Id.Length);
        return string.Concat(rules.Select(rule => $"{rule.Id.PadRight(width)}  {SeverityOf(rule),-7}  {rule.Summary}\n"));
    }

    /// <summary>The table of the README.</summary>
    public static string Markdown(IReadOnlyList<Rule> rules) =>
        "| rule | severity | profiles | fix | what it finds |\n|---|---|---|---|---|\n"
        + string.Concat(rules.Select(static rule => $"| `{rule.Id}` | {SeverityOf(rule)} | {ProfilesOf(rule)} | {(rule.Fixable ? "yes" : "")} | {rule.Summary.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)} |\n"));

    /// <summary>Everything about every rule.</summary>
    public static string Json(IReadOnlyList<Rule> rules) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("severity", SeverityOf(rule));
            json.WriteStartArray("profiles");
            foreach (var profile in rule is LintRule lint ? NamesOf(lint) : [])
            {
                json.WriteStringValue(profile);
            }

            json.WriteEndArray();
            json.WriteBoolean("fixable", rule.Fixable);
            json.WriteString("summary", rule.Summary);
            json.WriteString("why", rule.Why);
            json.WriteString("fix", rule.Fix);
            WriteOptional("bad_example", rule.BadExample);
            WriteOptional("good_example", rule.GoodExample);
            WriteOptional("origin", rule.Origin);
            json.WriteEndObject();

            void WriteOptional(string name, string? value)
            {
                if (value is not null)
                {
                    json.WriteString(name, value);
                }
            }
        }

        json.WriteEndArray();
    });

    /// <summary>One rule, in full.</summary>
    public static string Explain(Rule rule)
    {
        var text = new StringBuilder();
        text.Append($"{rule.Id} ({SeverityOf(rule)}{(rule.Fixable ? ", can be fixed with lint --fix" : "")})\n\n{rule.Summary}\n\nWhy: {rule.Why}\n\nWhat to do: {rule.Fix}\n");
        Example("Bad", rule.BadExample);
        Example("Good", rule.GoodExample);
        if (rule is LintRule lint)
        {
            text.Append($"\nProfiles: {string.Join(", ", NamesOf(lint))}\n");
        }

        return rule.Origin is null ? text.ToString() : text.Append($"\nFrom: {rule.Origin}\n").ToString();

        void Example(string title, string? example)
        {
            if (!string.IsNullOrEmpty(example))
            {
                text.Append($"\n{title}:\n\n    {example.ReplaceLineEndings("\n").Replace("\n", "\n    ", StringComparison.Ordinal)}\n".Replace("    \n", "\n", StringComparison.Ordinal));
            }
        }
    }

    private static string SeverityOf(Rule rule) => rule.Severity.ToString().ToLowerInvariant();

    private static string ProfilesOf(Rule rule) => rule is LintRule lint ? string.Join(", ", NamesOf(lint)) : RuleSeverities.IsForStrictOnly(rule) ? string.Join(", ", ProfileNames.Of(Profiles.Strict)) : "all";

    private static IEnumerable<string> NamesOf(LintRule rule) => ProfileNames.Of(rule.Profiles | Profiles.Strict);
}
