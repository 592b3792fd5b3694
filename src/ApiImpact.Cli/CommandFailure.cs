namespace ApiImpact.Cli;

/// <summary>The command cannot do its work. The message is one line for the user: what, where, and what to do next. Exit status 2.</summary>
internal class CommandFailure(string message) : Exception(message);

/// <summary>What all files of a run share is at fault, such as the configuration or the baseline: it is said once, and ends the run.</summary>
internal sealed class RunFailure(string message) : CommandFailure(message)
{
    /// <summary>Reads what files share.</summary>
    public static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CommandFailure failure)
        {
            throw new RunFailure(failure.Message);
        }
    }
}
