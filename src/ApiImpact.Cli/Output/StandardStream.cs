namespace ApiImpact.Cli.Output;

/// <summary>
/// Standard output or standard error. A reader that goes away early, as <c>head</c> does, is no fault of the run: what is left to write is thrown away, and the
/// exit status is that of the whole run.
/// </summary>
internal sealed class StandardStream(Stream stream) : Stream
{
    // https://man7.org/linux/man-pages/man3/errno.3.html: EPIPE.
    private const int BrokenPipe = 32;

    private bool closed;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            if (!closed)
            {
                stream.Write(buffer);
            }
        }
        catch (IOException failure) when (failure.HResult == BrokenPipe)
        {
            closed = true;
        }
    }

    /// <inheritdoc/>
    public override void Flush() => stream.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
