using ApiImpact.Diagnostics;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Statements;

/// <summary>A method and a URL that a passage puts together.</summary>
/// <param name="Method">The method, in capitals.</param>
/// <param name="Url">The URL.</param>
/// <param name="Passage">The passage that holds it; of two, the one that comes first.</param>
/// <param name="Local">The characters in that passage.</param>
/// <param name="Weight">How it stands in the text.</param>
/// <param name="Way">The name of the way of writing: <c>method-then-path</c>.</param>
internal sealed record Mention(string Method, WrittenUrl Url, Passage Passage, TextSpan Local, MentionWeight Weight, string Way)
{
    /// <summary>Where it stands.</summary>
    public Location Location => Passage.Locate(Local);

    /// <summary>Where the URL stands: there, unless it has a field of its own.</summary>
    public Location UrlLocation { get => field ?? Location; init; }
}

/// <summary>How an operation stands in the text; the order is the order of weight.</summary>
internal enum MentionWeight
{
    /// <summary>In the flow of a sentence.</summary>
    Prose,

    /// <summary>As an example of a message.</summary>
    Sample,

    /// <summary>As a heading, an item, a line, a row or a form of its own.</summary>
    Statement,
}
