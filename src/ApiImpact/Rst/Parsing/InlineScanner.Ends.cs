namespace ApiImpact.Rst.Parsing;

/// <content>The end-strings: "immediately preceded by non-whitespace", and followed by what may follow markup.</content>
internal ref partial struct InlineScanner
{
    private enum EndString
    {
        Emphasis,
        Strong,
        Literal,
        Target,
        Substitution,
        Interpreted,
    }

    // The start of the first end-string at or after `start`, or -1; `after` is just behind it.
    private int FindEnd(EndString kind, int start, out int after)
    {
        after = -1;
        if (start >= noEnd[(int)kind])
        {
            return -1;
        }

        var marker = kind switch
        {
            EndString.Emphasis => "*",
            EndString.Strong => "**",
            EndString.Literal => "``",
            EndString.Substitution => "|",
            _ => "`",
        };
        for (var at = start; ; at++)
        {
            var next = text[at..].IndexOf(marker);
            if (next < 0)
            {
                noEnd[(int)kind] = start;
                return -1;
            }

            at += next;
            if (MayPrecedeEnd(kind, start, at))
            {
                after = AfterEnd(kind, at + marker.Length);
                if (after > 0)
                {
                    return at;
                }
            }
        }
    }

    private readonly bool MayPrecedeEnd(EndString kind, int start, int at)
    {
        if (at == start)
        {
            return true;
        }

        var before = text[at - 1];
        return kind switch
        {
            EndString.Literal => !Whitespace.IsSpace(before),
            EndString.Interpreted => !(before == '\0' || Whitespace.IsSpace(before)) || (at - 2 >= start && text[at - 2] == '\0'),
            _ => before != '\0' && !Whitespace.IsSpace(before),
        };
    }

    // The offset behind the whole end-string whose marker ends at `at`, or -1 where something else follows.
    private readonly int AfterEnd(EndString kind, int at) => kind switch
    {
        EndString.Substitution => AfterUnderscores(at),
        EndString.Interpreted => AfterInterpreted(at),
        _ => MayEnd(at) ? at : -1,
    };

    private readonly int AfterUnderscores(int at)
    {
        if (At(at) == '_')
        {
            if (At(at + 1) == '_' && MayEnd(at + 2))
            {
                return at + 2;
            }

            if (MayEnd(at + 1))
            {
                return at + 1;
            }
        }

        return MayEnd(at) ? at : -1;
    }

    // `:role:` and underscores may follow the backquote; the longest role that leaves an end is taken.
    private readonly int AfterInterpreted(int at)
    {
        if (At(at) == ':')
        {
            var nameEnd = SimpleName.EndOf(text, at + 1);
            for (var colon = nameEnd; colon > at + 1; colon--)
            {
                if (At(colon) == ':' && AfterUnderscores(colon + 1) is > 0 and var after)
                {
                    return after;
                }
            }
        }

        return AfterUnderscores(at);
    }
}
