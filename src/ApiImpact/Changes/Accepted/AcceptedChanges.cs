using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Changes.Accepted;

/// <summary>Takes accepted changes out of the count, and tells which entries of the file are of no use any more.</summary>
internal static class AcceptedChanges
{
    /// <summary>An entry that matches no change.</summary>
    public static Rule Unused { get; } = new()
    {
        Id = "accepted-change-unused",
        Severity = Severity.Warning,
        Summary = "An accepted change is not made any more.",
        Why = "An entry that matches nothing hides the next change of the same kind.",
        Fix = "Take the entry out of the file.",
    };

    /// <summary>An entry whose day is over.</summary>
    public static Rule Expired { get; } = new()
    {
        Id = "accepted-change-expired",
        Severity = Severity.Warning,
        Summary = "The day until which a change was accepted is over.",
        Why = "The change counts again.",
        Fix = "Take the change back, or accept it for longer.",
    };

    /// <summary>The diagnostics with accepted changes as info, and with what is to be said of the file itself.</summary>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<AcceptedChange> accepted, SourceText file, DateOnly today)
    {
        var entries = accepted.ToLookup(static entry => (entry.Rule, entry.Fingerprint));
        var used = new HashSet<AcceptedChange>(ReferenceEqualityComparer.Instance);
        var judged = ImmutableArray.CreateBuilder<Diagnostic>(diagnostics.Length);
        foreach (var diagnostic in diagnostics)
        {
            var entry = diagnostic.Rule is not ChangeRule ? null : entries[(diagnostic.Rule.Id, diagnostic.Fingerprint)].FirstOrDefault();
            if (entry is not null)
            {
                used.Add(entry);
            }

            judged.Add(entry is not null && (entry.Until is null || entry.Until >= today) ? Accept(diagnostic, entry) : diagnostic);
        }

        judged.AddRange(accepted.Where(entry => entry.Until < today && used.Contains(entry)).Select(entry => Say(Expired, entry, file, $"it was accepted until {entry.UntilText}")));
        judged.AddRange(accepted.Where(entry => !used.Contains(entry)).Select(entry => Say(Unused, entry, file, "nothing of that kind changes there")));
        return [.. judged.Order(DiagnosticOrder.Instance)];
    }

    /// <summary>An entry for a change.</summary>
    public static AcceptedChange Entry(Diagnostic diagnostic, string reason, DateOnly? until) => new()
    {
        Rule = diagnostic.Rule.Id,
        Pointer = diagnostic.Change?.Pointer ?? "",
        Subject = diagnostic.Subject,
        Fingerprint = diagnostic.Fingerprint,
        Reason = reason,
        Until = until,
    };

    private static Diagnostic Accept(Diagnostic diagnostic, AcceptedChange entry) => diagnostic with
    {
        Severity = Severity.Info,
        Change = diagnostic.Change is null ? null : diagnostic.Change with { Accepted = entry.Reason },
        Message = $"{diagnostic.Message} Accepted{(entry.UntilText is { } until ? $" until {until}" : "")}: {entry.Reason}",
    };

    private static Diagnostic Say(Rule rule, AcceptedChange entry, SourceText file, string what)
    {
        var at = file.Text.IndexOf($"\"{entry.Fingerprint}\"", StringComparison.Ordinal);
        return new Diagnostic
        {
            Rule = rule,
            Severity = rule.Severity,
            Message = $"The entry for {entry.Rule} ({entry.Subject}): {what}.",
            Location = new Location(file, at < 0 ? default : new TextSpan(at, entry.Fingerprint.Length + 2)),
            Subject = $"{entry.Rule} {entry.Fingerprint}",
        };
    }
}
