using Spectre.Console;

namespace ApiImpact.Cli.Output;

/// <summary>
/// A bar on standard error that shows how far a run is: only where a person watches, and only from the second second on. It is gone when the run writes its report,
/// and what was said on standard error meanwhile comes after it.
/// </summary>
internal sealed class ProgressBar : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Session session;
    private readonly StringWriter said = new() { NewLine = "\n" };
    private readonly CancellationTokenSource over = new();
    private readonly Task drawing;
    private int done;

    private ProgressBar(Session session, string what, int total)
    {
        this.session = session;
        drawing = session.Terminal.Progress ? DrawAsync(what, total) : Task.CompletedTask;
    }

    /// <summary>The session in which to work while the bar may be there.</summary>
    public Session Session => session.Terminal.Progress ? session with { Error = said } : session;

    /// <summary>Begins a run over so many things; none are a run of which nobody knows how far it is.</summary>
    public static ProgressBar Start(Session session, string what, int total = 0) => new(session, what, total);

    /// <summary>One thing is done.</summary>
    public void Advance() => Interlocked.Increment(ref done);

    /// <summary>The run is over: the bar goes away, and what was said meanwhile comes.</summary>
    public void End()
    {
        if (!over.IsCancellationRequested)
        {
            over.Cancel();
            drawing.GetAwaiter().GetResult();
            session.Error.Write(said.ToString());
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        End();
        over.Dispose();
        said.Dispose();
    }

    private async Task DrawAsync(string what, int total)
    {
        await Task.Delay(Patience, session.Time, over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!over.IsCancellationRequested)
        {
            await Task.Run(() => Draw(what, total)).ConfigureAwait(false);
        }
    }

    private void Draw(string what, int total)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(session.Error),
            Ansi = AnsiSupport.Yes,
            ColorSystem = session.Terminal.Color ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
        });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(what), maxValue: Math.Max(1, total)).IsIndeterminate(total == 0);
            do
            {
                task.Value = Volatile.Read(ref done);
            }
            while (!over.Token.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(100)));
        });
    }
}
