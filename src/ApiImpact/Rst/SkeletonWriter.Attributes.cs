using ApiImpact.Rst.Syntax;

namespace ApiImpact.Rst;

/// <content>What each type of node has.</content>
internal sealed partial class SkeletonWriter
{
    private void WriteAttributes(RstNode node)
    {
        switch (node)
        {
            case Section section:
                json.WriteString("style", new string(section.Adornment, section.Overlined ? 2 : 1));
                WriteText("title", section.Title, section.Title.ToString());
                break;
            case Paragraph paragraph:
                WriteText("text", paragraph.Text, Written(paragraph));
                break;
            case Attribution or Line:
                WriteText("text", node.Text!, node.Text!.ToString());
                break;
            case Field field:
                WriteText("name", field.Name, field.Name.ToString());
                break;
            case DefinitionItem item:
                WriteTerm(item);
                break;
            case BulletList list:
                json.WriteString("bullet", list.Bullet.ToString());
                break;
            case EnumeratedList list:
                WriteEnumeration(list);
                break;
            case OptionItem item:
                json.WriteStartArray("options");
                foreach (var option in item.Options)
                {
                    json.WriteStringValue(option.ToString());
                }

                json.WriteEndArray();
                break;
            case LiteralBlock literal:
                json.WriteString("kind", literal.Kind.ToString().ToLowerInvariant());
                json.WriteString("text", literal.Content.ToString());
                break;
            case DoctestBlock doctest:
                json.WriteString("text", doctest.Content.ToString());
                break;
            case Comment comment:
                json.WriteString("text", comment.Content.ToString());
                break;
            case LostBlock lost:
                json.WriteString("code", CodeOf(lost.Reason));
                json.WriteNumber("n", lost.LineCount);
                json.WriteString("text", lost.FirstLine.ToString());
                break;
            default:
                WriteExplicit(node);
                break;
        }
    }

    private void WriteExplicit(RstNode node)
    {
        switch (node)
        {
            case Target target:
                WriteTarget(target);
                break;
            case Footnote footnote:
                json.WriteString("label", footnote.Label);
                break;
            case Citation citation:
                json.WriteString("label", citation.Label);
                break;
            case SubstitutionDefinition definition:
                json.WriteString("name", definition.Name);
                json.WriteString("directive", definition.Directive);
                json.WriteString("text", definition.Replacement);
                break;
        }
    }

    private void WriteTarget(Target target)
    {
        if (target.Name is not null)
        {
            json.WriteString("name", target.Name);
        }
        else
        {
            json.WriteNumber("anonymous", 1);
        }

        if (target.Uri is not null)
        {
            json.WriteString("refuri", target.Uri);
        }

        if (target.RefersTo is not null)
        {
            json.WriteString("refname", target.RefersTo);
        }
    }

    private void WriteEnumeration(EnumeratedList list)
    {
        json.WriteString("enum", list.Style.ToString().ToLowerInvariant());
        if (list.Prefix.Length > 0)
        {
            json.WriteString("prefix", list.Prefix);
        }

        json.WriteString("suffix", list.Suffix);
        if (list.Start != 1)
        {
            json.WriteNumber("start", list.Start);
        }
    }

    private void WriteTerm(DefinitionItem item)
    {
        var last = item.Classifiers.Length > 0 ? item.Classifiers[^1] : item.Term;
        WriteText("term", item.Term, item.Term.Input.Text[item.Term.LineBounds(0).Start..last.LineBounds(0).End]);
        if (item.Classifiers.Length > 0)
        {
            json.WriteStartArray("classifiers");
            foreach (var classifier in item.Classifiers)
            {
                json.WriteStringValue(classifier.Line);
            }

            json.WriteEndArray();
        }
    }

    // The double colon of a paragraph is not part of its text.
    private string Written(Paragraph paragraph)
    {
        var text = paragraph.Text.ToString();
        var behind = document.Source.Text.AsSpan(paragraph.Text.Span.End, Math.Max(0, paragraph.Span.End - paragraph.Text.Span.End));
        return behind.Length == 0 ? text : behind is ":" ? text + ":" : text + " ::";
    }

    private void WriteText(string name, RstText text, string written)
    {
        var line = text.Line;
        json.WriteString(name, line);
        var raw = Whitespace.Collapse(written);
        if (raw.Length > 0 && raw != line)
        {
            json.WriteString("raw", raw);
        }

        if (withInlines && text.Inlines.Length > 0)
        {
            json.WriteStartArray("inl");
            foreach (var inline in text.Inlines)
            {
                WriteInline(inline);
            }

            json.WriteEndArray();
        }
    }

    private void WriteInline(RstInline inline)
    {
        var content = Whitespace.Collapse(inline.PlainContent);
        if (inline.Kind == InlineKind.SubstitutionReference)
        {
            WriteInline("reference", content, null);
        }

        WriteInline(KindOf(inline), content, inline.Uri);
    }

    private void WriteInline(string kind, string content, string? uri)
    {
        json.WriteStartArray();
        json.WriteStringValue(kind);
        json.WriteStringValue(content);
        if (uri is not null)
        {
            json.WriteStringValue(uri);
        }

        json.WriteEndArray();
    }

    private static string KindOf(RstInline inline) => inline.Kind switch
    {
        InlineKind.Interpreted => inline.Role is { } role ? $"role:{role}" : "role",
        InlineKind.Substitution or InlineKind.SubstitutionReference => "substitution_reference",
        InlineKind.FootnoteReference => "footnote_reference",
        InlineKind.CitationReference => "citation_reference",
        _ => inline.Kind.ToString().ToLowerInvariant(),
    };

    private static string CodeOf(LostReason reason) => reason switch
    {
        LostReason.Table => "table",
        LostReason.TitleInBody => "title-in-body",
        LostReason.TitleLevel => "title-level",
        LostReason.TitleOverline => "title-overline",
        _ => "nesting",
    };
}
