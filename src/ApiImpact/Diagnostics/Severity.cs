namespace ApiImpact.Diagnostics;

/// <summary>How much a diagnostic matters; the order is the order of comparison.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Info,

    /// <summary>Probably wrong, or wrong in a way that the tool cannot prove.</summary>
    Warning,

    /// <summary>Wrong, and proved to be.</summary>
    Error,
}
