using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Edits;

/// <summary>One thing that may happen to a keyword of a schema. In each part of an exchange it is a change of its own.</summary>
internal sealed record EditKind
{
    private readonly Dictionary<SchemaPart, ChangeRule> rules = [];

    /// <summary>Makes a kind.</summary>
    /// <param name="name">What follows the part in the name of the change: <c>max-length-decreased</c>.</param>
    /// <param name="action">What happened.</param>
    /// <param name="effect">What it does to the values that the schema accepts.</param>
    /// <param name="phrase">A sentence with <c>{0}</c> in the place of the subject: <c>the maximum length of {0} was decreased</c>.</param>
    /// <param name="id">The name of the change in a part, where it does not begin with the part.</param>
    public EditKind(string name, ChangeAction action, Effect effect, string phrase, Func<SchemaPart, string>? id = null)
    {
        Name = name;
        Action = action;
        Effect = effect;
        Phrase = phrase;
        Id = id ?? (part => $"{part.Prefix}-{name}");
    }

    /// <summary>What follows the part in the name of the change.</summary>
    public string Name { get; }

    /// <summary>What happened.</summary>
    public ChangeAction Action { get; }

    /// <summary>What it does to the values that the schema accepts.</summary>
    public Effect Effect { get; }

    /// <summary>The sentence, with <c>{0}</c> in the place of the subject.</summary>
    public string Phrase { get; }

    /// <summary>The name of the change in a part.</summary>
    public Func<SchemaPart, string> Id { get; }

    /// <summary>A verdict that does not come from the values that are accepted, with its reason; null where there is none.</summary>
    public Func<SchemaPart, Sender, Finding?>? Policy { get; init; }

    /// <summary>Whether it is about a member, so that its part is that of the member.</summary>
    public bool OfMember { get; init; }

    /// <summary>Whether it may also do the opposite of its effect: a new member is more to demand, and more to send.</summary>
    public bool CutsBothWays { get; init; }

    /// <summary>Whether it can be what breaks a message of this sender.</summary>
    public bool MayBreak(Sender sender) => CutsBothWays || Effect.MayBreak(sender);

    /// <summary>The rule of a part.</summary>
    public ChangeRule Rule(SchemaPart part, string topic)
    {
        lock (rules)
        {
            return rules.TryGetValue(part, out var rule) ? rule : rules[part] = Make(part, topic);
        }
    }

    private ChangeRule Make(SchemaPart part, string topic)
    {
        var verdict = Policy?.Invoke(part, part.UsualSender)?.Verdict ?? Effect.For(part.UsualSender);
        return new ChangeRule
        {
            Id = Id(part),
            Severity = verdict.Severity,
            Direction = part.Direction,
            Action = Action,
            Topic = $"{topic} {(part.Inner == part ? "inside" : "itself")}",
            Summary = Changes.Words.Sentence(InGeneral(Phrase, part.Words)) + ".",
            Why = Policy?.Invoke(part, part.UsualSender)?.Reason is { } reason ? Changes.Words.Sentence(reason) + "." : Why(verdict, part.UsualSender),
            Fix = Fix(verdict),
        };
    }

    /// <summary>The phrase of any part: <c>a request property</c>, but <c>the required request property</c>.</summary>
    private static string InGeneral(string phrase, string words)
    {
        var bare = words["a ".Length..];
        return phrase.Replace("required {0}", $"required {bare}", StringComparison.Ordinal)
            .Replace("optional {0}", $"optional {bare}", StringComparison.Ordinal)
            .Replace("{0}", words, StringComparison.Ordinal);
    }

    private static string Why(Verdict verdict, Sender sender) => (verdict, sender) switch
    {
        (Verdict.Breaking, Sender.Client) => "A client that knows the old version may send what the new server rejects; it is an error where containment of the whole message is refuted.",
        (Verdict.Breaking, Sender.Server) => "The new server may send what a client that knows the old version does not expect; it is an error where containment of the whole message is refuted.",
        (Verdict.Unknown, _) => "Whether it breaks depends on the values: containment of the whole message decides.",
        _ => "Every edit is listed; this one takes nothing from anyone.",
    };

    private static string Fix(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "Keep what was accepted, or put the change behind a new version.",
        Verdict.Unknown => "Compare the two schemas; put the change behind a new version where old messages do not fit.",
        _ => "Nothing has to be done.",
    };
}
