using System.Runtime.ExceptionServices;

namespace ApiImpact.Cli;

/// <summary>A thread beside that of the command, which does what it is given, one after the other. What goes wrong there is thrown where the command waits for it.</summary>
internal sealed class SecondThread : IDisposable
{
    // That of a first thread: how deep a document may be nested must not depend on who reads it.
    private const int StackSize = 8 * 1024 * 1024;

    private readonly Queue<Action> waiting = new();
    private readonly Thread thread;
    private ExceptionDispatchInfo? fault;
    private bool isLast;

    public SecondThread()
    {
        thread = new Thread(Run, StackSize) { IsBackground = true };
        thread.Start();
    }

    /// <summary>Gives it something more to do.</summary>
    public void Add(Action work)
    {
        lock (waiting)
        {
            waiting.Enqueue(work);
            Monitor.Pulse(waiting);
        }
    }

    /// <summary>Waits until all is done.</summary>
    public void Finish()
    {
        Stop();
        thread.Join();
        fault?.Throw();
    }

    /// <summary>Nothing more comes; what waits is left undone where the command has failed.</summary>
    public void Dispose()
    {
        lock (waiting)
        {
            waiting.Clear();
        }

        Stop();
    }

    private void Stop()
    {
        lock (waiting)
        {
            isLast = true;
            Monitor.Pulse(waiting);
        }
    }

    private void Run()
    {
        while (Next() is { } work)
        {
            try
            {
                work();
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                fault ??= ExceptionDispatchInfo.Capture(exception);
            }
        }
    }

    private Action? Next()
    {
        lock (waiting)
        {
            while (waiting.Count == 0 && !isLast)
            {
                Monitor.Wait(waiting);
            }

            return waiting.TryDequeue(out var work) ? work : null;
        }
    }
}
