using System.Text.RegularExpressions;

namespace ApiImpact.Dialects.Parts;

/// <summary>Titles of subsections that go on with an operation: <c>Request</c>, <c>Example response</c>, <c>Error codes</c>.</summary>
internal static partial class PieceNames
{
    [GeneratedRegex(@"\b(?:requests?|responses?|examples?|samples?|parameters?|body|payload|schema|codes?|errors?|returns?|output|input)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Piece { get; }

    /// <summary>Whether a title names a piece of an operation.</summary>
    public static bool IsPiece(string title) => Piece.IsMatch(title) && title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 5;
}
