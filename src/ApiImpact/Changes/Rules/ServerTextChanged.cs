using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The description of a server changed.</summary>
    public static ChangeRule ServerTextChanged { get; } = new()
    {
        Id = "server-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "text of a server",
        Summary = "The description of a server changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.Api(static (before, after) =>
            from old in before.Servers
            let current = after.Servers.FirstOrDefault(server => server.Url == old.Url)
            where current is not null
            let finding = Text($"the server '{old.Url}'", old.Description, current.Description, old.Extensions, current.Extensions)
            where finding is not null
            select finding with { Item = old.Url }),
    };
}
