using System.Net;
using System.Text.RegularExpressions;

namespace ApiImpact.Model;

/// <summary>What stands between two slashes of a path.</summary>
internal sealed partial record PathSegment(string Text)
{
    /// <summary>The segment with each placeholder written <c>{}</c>.</summary>
    public string Shape { get; } = Placeholder.Replace(Text, "{}");

    /// <summary>The name of the placeholder, as a program would write it, where the segment is one and nothing else.</summary>
    public string? Name { get; } = Placeholder.Match(Text) is { Success: true } match && match.Length == Text.Length
        ? match.Groups["name"].Value.Trim().Replace('-', '_').Replace(' ', '_').ToLowerInvariant()
        : null;

    /// <summary>Whether the segment is a placeholder and nothing else.</summary>
    public bool IsPlaceholder => Name is not null;

    /// <summary>Whether the segment is a version, <c>v2.1</c> or a placeholder for one.</summary>
    public bool IsVersion => Version.IsMatch(Text) || Name is "version" or "api_version";

    /// <summary>Whether the segment is, or stands for, the identifier of a project.</summary>
    public bool IsProject => Name is { } name && ProjectName.IsMatch(name) || HexIdentifier.IsMatch(Text);

    /// <summary>Whether the segment can only be the value of a placeholder: an identifier, a number, a version, an address, A_NAME_LIKE_THIS, the start of one with an ellipsis.</summary>
    public bool IsValue => IsVersion || Value.IsMatch(Text) || Guid.TryParse(Text, out _) || (Text.Contains('.') && IPAddress.TryParse(Text, out _));

    [GeneratedRegex(@"%\((?<name>[^()]+)\)s|\$?\{+(?<name>[^{}]+)(\}+|$)|<+(?<name>[^<>]+)(>+|$)|\((?<name>[^()]+)\)|^[:$](?<name>\w+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder { get; }

    [GeneratedRegex(@"^[vV](\d+(\.\d+)?(\.x)?|\{.*\}|X(\.Y)?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Version { get; }

    /// <summary><c>tenant_id</c>, <c>project_uuid</c>, <c>admin_tenant_id</c>, <c>tenant_id_of_admin</c>.</summary>
    [GeneratedRegex(@"^(\w+_)?(project|tenant)(_(id|uuid)(_of_\w+)?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProjectName { get; }

    [GeneratedRegex("^[0-9a-f]{32}$", RegexOptions.None, 1000)]
    private static partial Regex HexIdentifier { get; }

    [GeneratedRegex(@"^(\d+|[0-9a-fA-F]{12,}|(?!OS-)(?=.*[A-Z])[A-Z0-9_-]{2,}|[0-9a-fA-F-]{4,}(\.\.\.|…)|\.\.\.)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Value { get; }
}
