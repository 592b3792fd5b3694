using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Linting;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;

namespace ApiImpact.Configuration;

/// <summary>Reads the values of one configuration file; what a key does not take is reported where it stands.</summary>
/// <param name="Positions">Where the values stand.</param>
/// <param name="Folder">The folder of the file.</param>
/// <param name="Log">Takes what is wrong.</param>
internal sealed record SettingsPlace(PositionMap Positions, string Folder, ReadingLog Log)
{
    private static readonly ImmutableArray<(string Name, Severity? Severity)> Severities =
        [("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("off", null)];

    /// <summary>Reports a fault of the value at <paramref name="pointer"/>.</summary>
    public void Report(Rule rule, string pointer, string message) =>
        Log.Report(rule, new Location(Positions.Source, Positions.ValueAt(pointer), pointer), message);

    /// <summary>Reports the keys that mean nothing.</summary>
    public void CheckKeys(string pointer, JsonObject value, ImmutableArray<string> keys)
    {
        foreach (var (key, _) in value)
        {
            if (!keys.Contains(key, StringComparer.Ordinal))
            {
                var at = JsonPointer.Append(pointer, key);
                Log.Report(ConfigurationRules.KeyUnknown, new Location(Positions.Source, Positions.KeyAt(at), at), $"there is no key '{key}'{Meant(key, keys)}");
            }
        }
    }

    /// <summary>A path, seen from the working directory.</summary>
    public string? File(string pointer, JsonNode? value) => Text(pointer, value) is { } path ? PathText.Combine(Folder, path) : null;

    /// <summary>A profile.</summary>
    public Profiles? Profile(string pointer, JsonNode? value)
    {
        if (Text(pointer, value) is not { } name)
        {
            return null;
        }

        if (ProfileNames.Find(name) is { } profile)
        {
            return profile;
        }

        Report(ConfigurationRules.ValueUnknown, pointer, $"there is no profile '{name}'{Meant(name, ProfileNames.All)}");
        return null;
    }

    /// <summary>A preset.</summary>
    public Preset? Preset(string pointer, JsonNode? value)
    {
        if (Text(pointer, value) is not { } name)
        {
            return null;
        }

        var preset = PresetCatalog.Find(name);
        if (preset is null)
        {
            Report(ConfigurationRules.ValueUnknown, pointer, $"there is no preset '{name}'{Meant(name, PresetCatalog.Names)}");
        }

        return preset;
    }

    /// <summary>A number of days.</summary>
    public int? Days(string pointer, JsonNode? value)
    {
        if (value is JsonValue scalar && scalar.GetValueKind() == JsonValueKind.Number && scalar.TryGetValue<int>(out var days) && days is >= 0 and <= Settings.MostDays)
        {
            return days;
        }

        if (value is not null)
        {
            Report(ConfigurationRules.ValueUnknown, pointer, $"a number of days is needed here, from 0 to {Settings.MostDays}");
        }

        return null;
    }

    /// <summary>Yes or no.</summary>
    public bool? Flag(string pointer, JsonNode? value)
    {
        if (value is JsonValue scalar && scalar.TryGetValue<bool>(out var flag))
        {
            return flag;
        }

        if (value is not null)
        {
            Report(ConfigurationRules.ValueUnknown, pointer, "true or false is needed here");
        }

        return null;
    }

    /// <summary>A mapping of rule names to severities.</summary>
    public ImmutableDictionary<string, Severity?> Rules(string pointer, JsonNode? value)
    {
        var rules = ImmutableDictionary.CreateBuilder<string, Severity?>(StringComparer.Ordinal);
        if (value is not JsonObject members)
        {
            if (value is not null)
            {
                Report(ConfigurationRules.ValueUnknown, pointer, "rules are a mapping of rule names to error, warning, info or off");
            }

            return rules.ToImmutable();
        }

        foreach (var (name, said) in members)
        {
            var at = JsonPointer.Append(pointer, name);
            if (RuleCatalog.Find(name) is null)
            {
                var key = new Location(Positions.Source, Positions.KeyAt(at), at);
                Log.Report(ConfigurationRules.RuleUnknown, key, $"there is no rule '{name}'{Meant(name, RuleCatalog.All.Select(static rule => rule.Id))}");
            }
            else if (SeverityOf(said) is { } severity)
            {
                rules[name] = severity.Severity;
            }
            else
            {
                Report(ConfigurationRules.ValueUnknown, at, said is JsonValue scalar && scalar.TryGetValue<string>(out var written)
                    ? $"there is no severity '{written}'{Meant(written, Severities.Select(static known => known.Name))}"
                    : "a severity is needed here: error, warning, info or off");
            }
        }

        return rules.ToImmutable();
    }

    /// <summary>The texts of a list, or the one text that stands in its place.</summary>
    public IEnumerable<(string Value, string Pointer)> Texts(string pointer, JsonNode? value) =>
        value is JsonArray
            ? Items(pointer, value).Select(item => (Value: Text(item.Pointer, item.Value), item.Pointer)).Where(static item => item.Value is not null).Select(static item => (item.Value!, item.Pointer))
            : Text(pointer, value) is { } text ? [(text, pointer)] : [];

    /// <summary>The items of a list.</summary>
    public IEnumerable<(JsonNode? Value, string Pointer)> Items(string pointer, JsonNode? value)
    {
        if (value is JsonArray items)
        {
            return items.Select((item, index) => (item, JsonPointer.Append(pointer, index)));
        }

        if (value is not null)
        {
            Report(ConfigurationRules.ValueUnknown, pointer, "a list is needed here");
        }

        return [];
    }

    private string? Text(string pointer, JsonNode? value)
    {
        if (value is JsonValue scalar && scalar.TryGetValue<string>(out var text))
        {
            return text;
        }

        if (value is not null)
        {
            Report(ConfigurationRules.ValueUnknown, pointer, "a text is needed here");
        }

        return null;
    }

    /// <summary>The severity that a value names; YAML 1.1 reads a bare <c>off</c> as false.</summary>
    private static (string Name, Severity? Severity)? SeverityOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.False => ("off", null),
        JsonValueKind.String when Severities.FirstOrDefault(known => known.Name == value.GetValue<string>()) is { Name: not null } severity => severity,
        _ => null,
    };

    private static string Meant(string wrong, IEnumerable<string> right)
    {
        var known = right.ToList();
        return Spelling.Nearest(wrong, known) is { } near ? $"; did you mean '{near}'?"
            : known.Count < 20 ? $"; use one of {string.Join(", ", known.Order(StringComparer.Ordinal))}"
            : "; 'apiimpact rules' lists them";
    }
}
