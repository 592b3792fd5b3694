namespace ApiImpact.Diagnostics;

/// <summary>Whether a change breaks someone.</summary>
public enum Verdict
{
    /// <summary>Proved: no message that may be sent is rejected.</summary>
    Compatible,

    /// <summary>Not decided; <see cref="ChangeDetail.Reason"/> says why.</summary>
    Unknown,

    /// <summary>Proved: the witness is a message that may be sent and is rejected.</summary>
    Breaking,
}
