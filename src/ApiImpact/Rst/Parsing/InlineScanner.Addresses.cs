using System.Buffers;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <content>Standalone hyperlinks: URIs of known schemes, and email addresses.</content>
internal ref partial struct InlineScanner
{
    private static readonly SearchValues<char> UriCharacters =
        SearchValues.Create("-_.!~*'()[];/:@&=+$,%\0ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly SearchValues<char> LastUriCharacters =
        SearchValues.Create("_~*/=+ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly SearchValues<char> EmailCharacters =
        SearchValues.Create("-_!~*'{|}/#?^`&=+$%\0ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    // Standalone addresses in a run of plain text. Where the leftmost has an unknown scheme, docutils leaves the whole run as it is.
    private readonly void AddAddresses(int start, int end)
    {
        while (start < end && text[start..end].ContainsAny(':', '@'))
        {
            var run = new AddressRun(text[..end], start);
            if (!run.FindFirst(out var match) || !match.IsKnown)
            {
                return;
            }

            found.Add(new RstInline(InlineKind.Reference, match.Span, match.Span) { LocalUri = match.Span, IsEmail = match.IsEmail });
            start = match.Span.End;
        }
    }

    /// <summary>Whether a text is an email address and nothing else.</summary>
    public static bool IsEmail(string text) => text.Contains('@', StringComparison.Ordinal) && new AddressRun(text, 0).IsWholeEmail();

    private readonly bool IsAddress(TextSpan span) => new AddressRun(text[..span.End], span.Start).MatchesAt(span.Start);

    // The white space of an embedded address does not count.
    private readonly bool IsEmailAddress(TextSpan span)
    {
        var address = text.Slice(span.Start, span.Length);
        return address.Contains('@') && IsEmail(ExplicitTarget.Uri(address));
    }

    private readonly record struct Address(TextSpan Span, bool IsEmail, bool IsKnown);

    /// <summary>A run of plain text, from <c>start</c> to the end of the span.</summary>
    private readonly ref struct AddressRun(ReadOnlySpan<char> text, int start)
    {
        private readonly ReadOnlySpan<char> text = text;
        private readonly int start = start;

        public bool FindFirst(out Address match)
        {
            match = default;
            var uriFound = FindUri(out var uri);
            var emailFound = FindEmail(uriFound ? uri.Span.Start : text.Length, out var email);
            match = emailFound ? email : uri;
            return uriFound || emailFound;
        }

        public bool MatchesAt(int at) =>
            (FindUri(out var uri) && uri.Span.Start == at) || (FindEmail(at + 1, out var email) && email.Span.Start == at);

        public bool IsWholeEmail() => FindEmail(start + 1, out var email) && email.Span.Start == start && email.Span.End == text.Length;

        private bool MayStart(int at) => at == start || Punctuation.MayPrecedeMarkup(text[at - 1]);

        private bool MayEnd(int at) => at == text.Length || Punctuation.MayFollowMarkup(text[at]);

        private bool FindUri(out Address match)
        {
            match = default;
            for (var at = start; ; at++)
            {
                var next = text[at..].IndexOf(':');
                if (next < 0)
                {
                    return false;
                }

                at += next;
                var scheme = SchemeBefore(at);
                if (scheme < at && UriEnd(at + 1) is > 0 and var end)
                {
                    match = new Address(TextSpan.FromBounds(scheme, end), false, UriSchemes.IsKnown(text[scheme..at]));
                    return true;
                }
            }
        }

        // The leftmost letter that may start a scheme ending at the colon, or the colon.
        private int SchemeBefore(int colon)
        {
            var first = colon;
            var best = colon;
            while (first > start && (char.IsAsciiLetterOrDigit(text[first - 1]) || text[first - 1] is '.' or '+' or '-'))
            {
                first--;
                if (char.IsAsciiLetter(text[first]) && MayStart(first))
                {
                    best = first;
                }
            }

            return best;
        }

        // The end of the longest hierarchical part, query and fragment after which markup may end, or -1.
        private int UriEnd(int at)
        {
            var extent = Extent(at);
            for (var end = extent; end > at; end--)
            {
                if (IsUriEnd(end) && (end == extent ? AfterQuery(end) : MayEnd(end) ? end : -1) is > 0 and var after)
                {
                    return after;
                }
            }

            return -1;
        }

        private int AfterQuery(int at)
        {
            if (at < text.Length && text[at] == '?')
            {
                var extent = Extent(at + 1);
                for (var end = extent; end > at + 1; end--)
                {
                    if (IsUriEnd(end) && (end == extent ? AfterFragment(end) : MayEnd(end) ? end : -1) is > 0 and var after)
                    {
                        return after;
                    }
                }
            }

            return AfterFragment(at);
        }

        private int AfterFragment(int at)
        {
            if (at < text.Length && text[at] == '#')
            {
                for (var end = Extent(at + 1); end > at + 1; end--)
                {
                    if (IsUriEnd(end) && MayEnd(end))
                    {
                        return end;
                    }
                }
            }

            return MayEnd(at) ? at : -1;
        }

        private int Extent(int at)
        {
            var length = text[at..].IndexOfAnyExcept(UriCharacters);
            return length < 0 ? text.Length : at + length;
        }

        // "The last character of a URI is no punctuation", but for one before the `>` of angle brackets.
        private bool IsUriEnd(int end) =>
            LastUriCharacters.Contains(text[end - 1]) || (end < text.Length && text[end] == '>' && UriCharacters.Contains(text[end - 1]));

        private bool FindEmail(int limit, out Address match)
        {
            match = default;
            for (var at = start; ; at++)
            {
                var next = text[at..].IndexOf('@');
                if (next < 0)
                {
                    return false;
                }

                at += next;
                var name = EmailNameBefore(at);
                if (name < at && text[at - 1] != '\0' && EmailEnd(at + 1) is > 0 and var end)
                {
                    match = new Address(TextSpan.FromBounds(name, end), true, true);
                    return name < limit;
                }
            }
        }

        private int EmailNameBefore(int at)
        {
            var first = at;
            var best = at;
            while (first > start && (EmailCharacters.Contains(text[first - 1]) || (text[first - 1] == '.' && first < at && text[first] != '.')))
            {
                first--;
                if (text[first] != '.' && MayStart(first))
                {
                    best = first;
                }
            }

            return best;
        }

        private int EmailEnd(int at)
        {
            if (at >= text.Length || !EmailCharacters.Contains(text[at]))
            {
                return -1;
            }

            var extent = at;
            while (extent < text.Length && (EmailCharacters.Contains(text[extent]) || text[extent] == '.'))
            {
                extent++;
            }

            // The last character is one more than the host: it may also be the only one of the kinds that end a URI.
            for (var end = Math.Min(extent + 1, text.Length); end > at + 1; end--)
            {
                if (IsUriEnd(end) && MayEnd(end))
                {
                    return end;
                }
            }

            return -1;
        }
    }
}
