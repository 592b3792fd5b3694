namespace ApiImpact.Cli.Setup;

/// <summary>A text that a project wants in one of its files.</summary>
/// <param name="Path">The file, relative to the project.</param>
/// <param name="Text">The text of the file where there is none yet.</param>
internal sealed record Placement(string Path, string Text)
{
    /// <summary>
    /// Puts the text into a file that is there; null where that cannot be done safely. A placement without it has the file for itself: one that is there is kept.
    /// </summary>
    public Func<string, string?>? Insert { get; init; }

    /// <summary>Words that a file holds which has the text already.</summary>
    public string Mark { get; init; } = "apiimpact";

    /// <summary>What is put into a file that is there; the text unless said otherwise.</summary>
    public string Part { get => field ?? Text; init; }
}
