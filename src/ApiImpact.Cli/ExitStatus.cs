namespace ApiImpact.Cli;

/// <summary>The exit statuses of every command.</summary>
internal static class ExitStatus
{
    /// <summary>Nothing at or over the threshold.</summary>
    public const int Clean = 0;

    /// <summary>Something is at or over the threshold.</summary>
    public const int Findings = 1;

    /// <summary>The tool could not do its work: usage, unreadable input, bad configuration.</summary>
    public const int Failure = 2;
}
