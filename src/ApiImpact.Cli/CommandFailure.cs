namespace ApiImpact.Cli;

/// <summary>The command cannot do its work. The message is one line for the user: what, where, and what to do next. Exit status 2.</summary>
internal sealed class CommandFailure(string message) : Exception(message);
