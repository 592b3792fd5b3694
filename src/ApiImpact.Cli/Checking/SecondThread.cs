using System.Diagnostics.CodeAnalysis;

namespace ApiImpact.Cli.Checking;

/// <summary>A thread beside that of the command, which makes things in the order in which they are asked for. What the command needs sooner, it makes itself.</summary>
internal sealed class SecondThread : IDisposable
{
    // That of a first thread: how deep a document may be nested must not depend on who reads it.
    private const int StackSize = 8 * 1024 * 1024;

    private readonly Queue<Action> waiting = new();
    private Thread? thread;
    private bool isOver;

    /// <summary>What <paramref name="make"/> gives, made once. What it throws is thrown where the value is asked for.</summary>
    public Lazy<T> Begin<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(Func<T> make)
    {
        var value = new Lazy<T>(make);
        lock (waiting)
        {
            waiting.Enqueue(() => _ = value.Value);
            Monitor.Pulse(waiting);
        }

        if (thread is null)
        {
            thread = new Thread(Run, StackSize) { IsBackground = true };
            thread.Start();
        }

        return value;
    }

    /// <summary>The command is over: what nobody has asked for is not made.</summary>
    public void Dispose()
    {
        lock (waiting)
        {
            isOver = true;
            Monitor.Pulse(waiting);
        }
    }

    private void Run()
    {
        while (Next() is { } make)
        {
            try
            {
                make();
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // It is kept where the value is asked for.
            }
        }
    }

    private Action? Next()
    {
        lock (waiting)
        {
            while (waiting.Count == 0 && !isOver)
            {
                Monitor.Wait(waiting);
            }

            return isOver ? null : waiting.Dequeue();
        }
    }
}
