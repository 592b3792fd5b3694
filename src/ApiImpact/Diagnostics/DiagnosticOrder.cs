namespace ApiImpact.Diagnostics;

/// <summary>The one order in which diagnostics are reported: file, offset, severity (errors first), rule, subject.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    /// <summary>The only instance that is needed.</summary>
    public static DiagnosticOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = string.CompareOrdinal(x.Location.Source.Path, y.Location.Source.Path);
        order = order != 0 ? order : x.Location.Span.CompareTo(y.Location.Span);
        order = order != 0 ? order : y.Severity.CompareTo(x.Severity);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        order = order != 0 ? order : string.CompareOrdinal(x.Subject, y.Subject);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
