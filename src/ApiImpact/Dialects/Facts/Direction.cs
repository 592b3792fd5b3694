using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;

namespace ApiImpact.Dialects.Facts;

/// <summary>Whether a message goes to the server or comes from it.</summary>
/// <param name="IsResponse">True for a response, false for a request; null where nothing says so.</param>
/// <param name="Code">The status code of the response, where one stands above the message.</param>
internal readonly partial record struct Direction(bool? IsResponse, string? Code)
{
    private const int Reach = 30;
    private const int IntroductionLength = 160;

    [GeneratedRegex(@"\b(?:respon[sd](?:e|es|ds?|ed)?|repl(?:y|ies)|returns?|returned|returning|outputs?|results?)\b|(?:\b|_)resp\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex ResponseWord { get; }

    [GeneratedRegex(@"\b(?:requests?|requested|input|request\s+payload|body\s+of\s+(?:the\s+)?(?:POST|PUT|PATCH)|(?:POST|PUT|PATCH)\s+(?:body|data|request)|submit\w*|to\s+(?:create|update|set|add)|creat(?:e|ing)\s+an?|send|sent|sends|pass(?:ed)?|action\s+body)\b|(?:\b|_)req\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex RequestWord { get; }

    /// <summary>A line that describes a code: <c>422 (Unprocessable): bad input</c>.</summary>
    [GeneratedRegex(@"^[\s`*+-]*(?<code>[1-5]\d\d)\b(?![.\d])", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex BeginsWithCode { get; }

    /// <summary>A request that is named after a response was: the sentence has moved on to it.</summary>
    [GeneratedRegex(@"\b(?:request|payload)\s+(?:body|payload|example|sample|json|is|looks|would|will|schema)\b[^.]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex EndsInRequest { get; }

    /// <summary>
    /// The direction of a message, from what stands above it: the nearest line that says one. A line says one if it introduces the message (it stands at once
    /// before it, or ends in a colon, or is a heading or a label); a request line or a status line says it by what it is.
    /// </summary>
    /// <param name="outline">The section.</param>
    /// <param name="message">The message.</param>
    /// <param name="start">The index of the first passage that may speak of it: where its part begins.</param>
    public static Direction Of(Outline outline, Passage message, int start)
    {
        var nearest = true;
        var throughMessage = false;
        string? method = null;
        for (var i = message.Index - 1; i >= Math.Max(start, message.Index - Reach); i--)
        {
            var passage = outline.Passages[i];
            switch (passage.Part)
            {
                case StatusLinePart status:
                    return new Direction(true, status.Code.ToString(System.Globalization.CultureInfo.InvariantCulture));
                case RequestLinePart request when throughMessage:
                    return default;
                case RequestLinePart { Method: "POST" or "PUT" or "PATCH" }:
                    return new Direction(false, null);
                case RequestLinePart request:
                    method = request.Method;
                    continue;
                case ValuePart:
                    throughMessage = true;
                    continue;
                case HeaderPart when passage.Label is null:
                    continue;
            }

            if (BeginsWithCode.Match(passage.Text) is { Success: true } code)
            {
                if (nearest && passage.Scope == message.Scope)
                {
                    return new Direction(true, code.Groups["code"].Value);
                }

                // What causes an error says nothing of the message: "400: bad input".
                nearest = false;
                continue;
            }

            // Codes are no message: what is shown below them need not be one of theirs.
            var codesOnly = passage.Label is { Kind: LabelKind.Codes } && !passage.Text.Contains("body", StringComparison.OrdinalIgnoreCase);
            var introduces = nearest || (!codesOnly && (passage.Introduces || passage.Label is not null || passage.Kind == PassageKind.Heading));
            nearest = false;
            if (introduces && Said(passage.Text, passage.Kind) is { } said)
            {
                return new Direction(said, null);
            }

            if (introduces && passage.Label is { Kind: LabelKind.Request or LabelKind.Response })
            {
                // A body, and nothing that says whose: the method decides.
                return default;
            }
        }

        return method is null ? default : new Direction(null, null);
    }

    /// <summary>What a text says; null where it says nothing.</summary>
    public static bool? Said(string text, PassageKind kind)
    {
        var last = kind is PassageKind.Text or PassageKind.Line && Sentences.Of(text.TrimEnd()) is { Length: > 1 } sentences ? text.TrimEnd()[sentences[^1].Start..] : text;
        if (last.Length > IntroductionLength)
        {
            last = last[^IntroductionLength..];
        }

        var response = ResponseWord.IsMatch(last);
        var request = RequestWord.IsMatch(last);
        return (response, request) switch
        {
            (true, true) => !EndsInRequest.IsMatch(last) || ResponseWord.Matches(last)[^1].Index > EndsInRequest.Match(last).Index,
            (true, false) => true,
            (false, true) => false,
            _ => null,
        };
    }
}
