namespace ApiImpact.Cli.Output;

/// <summary>What the surroundings of a run allow.</summary>
/// <param name="Color">Whether <c>--color auto</c> means colours.</param>
/// <param name="Progress">Whether a person watches standard error, so that progress may be shown there.</param>
/// <param name="Questions">Whether a person can answer a question.</param>
internal sealed record Terminal(bool Color, bool Progress, bool Questions)
{
    /// <summary>No person, no colours: a pipe, a file, a job.</summary>
    public static Terminal None { get; } = new(Color: false, Progress: false, Questions: false);

    /// <summary>
    /// Reads the surroundings. <c>NO_COLOR</c> (https://no-color.org) takes colours away "when present and not an empty string", <c>FORCE_COLOR</c>
    /// (https://force-color.org) gives them where output is redirected, and a dumb terminal has none. In CI nobody watches or answers, terminal or not.
    /// </summary>
    public static Terminal Of(Func<string, string?> variable, bool outputIsTerminal, bool errorIsTerminal, bool inputIsTerminal)
    {
        var dumb = variable("TERM") == "dumb";
        var watched = !IsSet("CI") && errorIsTerminal && !dumb;
        return new Terminal(
            Color: !IsSet("NO_COLOR") && (IsSet("FORCE_COLOR") ? variable("FORCE_COLOR") != "0" : outputIsTerminal && !dumb),
            Progress: watched,
            Questions: !IsSet("CI") && errorIsTerminal && inputIsTerminal);

        bool IsSet(string name) => !string.IsNullOrEmpty(variable(name));
    }
}
