using ApiImpact.Diagnostics;

namespace ApiImpact.Changes;

/// <summary>What an edit does to the messages that its place describes.</summary>
internal enum Effect
{
    /// <summary>Nothing: it is about words.</summary>
    None,

    /// <summary>Fewer messages, or more is demanded of them.</summary>
    Narrows,

    /// <summary>More messages, or less is demanded of them.</summary>
    Widens,

    /// <summary>It depends on the values.</summary>
    Either,
}

/// <summary>Who sends a message: it decides which edits break.</summary>
internal enum Sender
{
    /// <summary>The one who uses the API and knows its old version: requests, and the answers to callbacks.</summary>
    Client,

    /// <summary>The one who offers the API and runs its new version: responses, and the requests of callbacks and webhooks.</summary>
    Server,
}

/// <summary>The verdict that follows from an effect and a sender.</summary>
internal static class EffectVerdict
{
    extension(Effect effect)
    {
        /// <summary>A message that narrows breaks where the client sends it, one that widens where the server does.</summary>
        public Verdict For(Sender sender) => (effect, sender) switch
        {
            (Effect.Narrows, Sender.Client) or (Effect.Widens, Sender.Server) => Verdict.Breaking,
            (Effect.Either, _) => Verdict.Unknown,
            _ => Verdict.Compatible,
        };

        /// <summary>Whether the edit can be what breaks a message of this sender.</summary>
        public bool MayBreak(Sender sender) => effect.For(sender) != Verdict.Compatible;
    }

    extension(Sender sender)
    {
        /// <summary>The other one.</summary>
        public Sender Other => sender == Sender.Client ? Sender.Server : Sender.Client;
    }

    extension(Verdict verdict)
    {
        /// <summary>How much a change of this verdict matters by itself.</summary>
        public Severity Severity => verdict switch
        {
            Verdict.Breaking => Severity.Error,
            Verdict.Unknown => Severity.Warning,
            _ => Severity.Info,
        };
    }
}
