using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Edits;

/// <summary>A place with edits, in one direction, and the messages that it is reached from.</summary>
internal sealed class EditSite(SchemaDifference difference, Sender sender, bool isRequest)
{
    /// <summary>The edits and what is inside.</summary>
    public SchemaDifference Difference => difference;

    /// <summary>Who sends the messages.</summary>
    public Sender Sender => sender;

    /// <summary>Whether the document places it in requests.</summary>
    public bool IsRequest => isRequest;

    /// <summary>The messages, each with the way that leads here first.</summary>
    public List<SchemaReach> Reaches { get; } = [];

    /// <summary>What was decided of each edit; an edit that is not in it takes nothing from anyone.</summary>
    public Dictionary<SchemaEdit, EditVerdict> Verdicts { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes a verdict where it says more than what is known: a break more than a doubt.</summary>
    public void Decide(SchemaEdit edit, EditVerdict verdict)
    {
        if (!Verdicts.TryGetValue(edit, out var known) || known.Verdict < verdict.Verdict)
        {
            Verdicts[edit] = verdict;
        }
    }
}

/// <summary>How a message reaches a place.</summary>
/// <param name="Message">The message.</param>
/// <param name="Part">The part of the exchange that the place is.</param>
/// <param name="Steps">The way from the message's schema.</param>
/// <param name="IsMixed">Whether the way leads through a keyword that may turn an effect around: <c>not</c>, <c>oneOf</c>, <c>if</c>.</param>
internal sealed record SchemaReach(SchemaMessage Message, SchemaPart Part, System.Collections.Immutable.ImmutableArray<SchemaStep> Steps, bool IsMixed)
{
    /// <summary>The way, for people.</summary>
    public string Path => Steps.Aggregate("", static (path, step) => step.Extend(path));
}

/// <summary>What was decided of an edit.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reach">The message that shows it; null where the verdict is a policy's.</param>
/// <param name="Witness">What may be sent and is rejected; null is a value as well.</param>
/// <param name="HasWitness">Whether there is one.</param>
/// <param name="Reason">Why.</param>
internal sealed record EditVerdict(Verdict Verdict, SchemaReach? Reach, System.Text.Json.Nodes.JsonNode? Witness, bool HasWitness, string? Reason);
