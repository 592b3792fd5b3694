using ApiImpact.Cli.Input;
using ApiImpact.Cli.Output;

namespace ApiImpact.Cli.Setup;

/// <summary>Puts texts where they belong, and says of each file what became of it. A file that is there is never replaced, but by force.</summary>
internal sealed class SetupWriter(Session session, bool force)
{
    /// <summary>Writes or extends a file, or prints what it could not place.</summary>
    public void Place(Placement placement, string note)
    {
        var path = session.Absolute(placement.Path);
        if (!File.Exists(path))
        {
            Write(placement, placement.Text);
            Say("wrote", placement, note);
            return;
        }

        var existing = InputFiles.Read(session, path).Text;
        if (placement.Insert is not { } insert)
        {
            Say(Replace() ? "replaced" : "kept", placement, force ? note : "it is there already; --force replaces it");
        }
        else if (existing.Contains(placement.Mark, StringComparison.Ordinal))
        {
            Say("kept", placement, $"it has {placement.Mark} already");
        }
        else if (insert(existing) is { } extended)
        {
            Write(placement, extended);
            Say("extended", placement, note);
        }
        else
        {
            Say("not done", placement, "it cannot be extended without a risk. Put this into it:");
            session.Output.WriteLine($"\n{placement.Part}");
        }

        bool Replace()
        {
            if (force)
            {
                Write(placement, placement.Text);
            }

            return force;
        }
    }

    private void Write(Placement placement, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(session.Absolute(placement.Path))!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{placement.Path}: its folder cannot be made: {exception.Message}");
        }

        OutputFile.Write(session, placement.Path, text);
    }

    private void Say(string what, Placement placement, string note) =>
        session.Output.WriteLine($"{what,-8}  {placement.Path}{(note.Length > 0 ? $": {note}" : "")}");
}
