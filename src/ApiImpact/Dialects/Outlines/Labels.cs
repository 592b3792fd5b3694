using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ApiImpact.Dialects.Outlines;

/// <summary>
/// Recognises the labels of the specs' templates and their variants at the beginning of a line. Where two could be meant, the first
/// in the list is: "error response code" announces codes, not a response.
/// </summary>
internal static partial class Labels
{
    private const string Start = @"^[\s*`+|#\-\u2022""']*(?:\d+[.)]\s+)?";
    private const string End = @"\s*(?:\(s\)|s\b)?[`*""']*\s*(?:::?(?!//)|\u2013|\s-\s|=(?!=)|(?=\()|(?=[`*""]*[1-5]\d\d\b)|$)[`*]*\s*:{0,2}\s*";

    private static readonly ImmutableArray<(LabelKind Kind, Regex Regex)> All =
    [
        (LabelKind.Method, Method),
        (LabelKind.Url, Url),
        (LabelKind.Codes, Codes),
        (LabelKind.QueryParameters, QueryParameters),
        (LabelKind.PathParameters, PathParameters),
        (LabelKind.UrlParameters, UrlParameters),
        (LabelKind.Policy, Policy),
        (LabelKind.Parameters, Parameters),
        (LabelKind.Request, Request),
        (LabelKind.Response, Response),
        (LabelKind.Description, Description),
    ];

    [GeneratedRegex(Start + @"(?:(?:HTTP|REST|API|request)\s+)*(?:method|verb|operation)(?:\s+type)?" + End, Options, Patience)]
    private static partial Regex Method { get; }

    /// <summary>A method as the title of what follows: <c>GET: List segments</c>, <c>(POST, 202, 400) migration-start</c>.</summary>
    [GeneratedRegex(@"^[\s*`+|\-]*(?:\d+[.)]\s+)?(?:\((?=(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b[^()]*\))|(?=(?:GET|POST|PUT|PATCH|DELETE|HEAD)[`*]*\s*:\s))", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex BracketedMethod { get; }

    [GeneratedRegex(Start + @"(?:request\s+type)" + End, Options, Patience)]
    private static partial Regex RequestType { get; }

    [GeneratedRegex(Start + @"(?:(?:HTTP|REST|API|request|resource|relative|new|full)\s+)*(?:URL|URI|path|endpoint|route|resource)(?:\s+(?:for|of|to)\s+(?:the\s+)?[\w\s]{1,40}?)?" + End, Options, Patience)]
    private static partial Regex Url { get; }

    [GeneratedRegex(Start + @"(?:(?:the|expected|normal|possible|success(?:ful)?|failure|error|common|other|default|additional|new|HTTP|API|REST|response|return(?:ed)?|status|and|/)\s*)*(?:(?:response|return(?:ed)?|status|error|success|result|failure|HTTP)\s+(?:status\s+)?code|code|errors?|returns?|exceptions?|failures?|success(?:ful)?(?:\s+response)?|(?:error|normal|expected|success(?:ful)?)\s+(?:HTTP\s+)?(?:response|status|returns?)(?:\s+code)?|faults?)(?:\s+(?:for|of|on|from)\s+[\w\s]{1,40}?)?" + End, Options, Patience)]
    private static partial Regex Codes { get; }

    [GeneratedRegex(Start + @"(?:(?:the|new|optional|supported|additional|URI|URL|request|following|available|allowed)\s+)*(?:(?:URI|URL)\s+)?(?:query|filter)[\s-]*(?:string\s+)?(?:param(?:eter)?s?|arg(?:ument)?s?|options?|filters?|strings?|keys?)?(?:\s+(?:supported|for|of|in)\b[\w\s]{0,40}?)?" + End, Options, Patience)]
    private static partial Regex QueryParameters { get; }

    [GeneratedRegex(Start + @"(?:path\s+param(?:eter)?|(?:resource\s+)?(?:URI|URL|path)\s+variable)s?(?:\s+(?:supported|for|of|in)\b[\w\s]{0,40}?)?" + End, Options, Patience)]
    private static partial Regex PathParameters { get; }

    [GeneratedRegex(Start + @"(?:param(?:eter)?s?\s+(?:which|that)\s+(?:can|could|may)\s+be\s+passed\s+(?:via|in|through|by)\s+(?:the\s+)?(?:URL|URI|query(?:\s+string)?)|(?:(?:new|optional|supported|additional|request|available)\s+)*(?:URL|URI)[\s-]+(?:param(?:eter)?|arg(?:ument)?)s?|(?:request\s+)?param(?:eter)?s?\s+in\s+(?:the\s+)?(?:URL|URI))" + End, Options, Patience)]
    private static partial Regex UrlParameters { get; }

    [GeneratedRegex(Start + @"(?:(?:the|example|sample|JSON|schema|API|HTTP|REST|typical|new|of|create|update|a|an|for|action)\s+)*(?:request|payload|input|body)(?:[\s/-]+(?:JSON|schema|body|data|payload|example|sample|parameters?|params?|format|message|definition|content|is|attributes?|fields?|to\s+be\s+sent))*" + End, Options, Patience)]
    private static partial Regex Request { get; }

    [GeneratedRegex(Start + @"(?:(?:the|example|sample|JSON|schema|API|HTTP|REST|typical|new|of|normal|successful|success|a|an|for|sync|async)\s+)*(?:response|reply|output|result|return(?:s|ed)?(?:\s+value)?)(?:[\s/-]+(?:JSON|schema|body|data|payload|example|sample|parameters?|params?|format|message|definition|content|is|attributes?|fields?|value))*" + End, Options, Patience)]
    private static partial Regex Response { get; }

    [GeneratedRegex(Start + @"(?:(?:the|new|optional|input|supported|additional|available|following|allowed|list|API)\s+)*(?:param(?:eter)?|arg(?:ument)?|filter)s?" + End, Options, Patience)]
    private static partial Regex Parameters { get; }

    [GeneratedRegex(Start + @"(?:description|summary|purpose|synopsis|name|use\s*case)" + End, Options, Patience)]
    private static partial Regex Description { get; }

    [GeneratedRegex(Start + @"(?:(?:default|new|the|API|RBAC)\s+)*polic(?:y|ies)(?:\s+(?:changes?|rules?|impact|name))?" + End, Options, Patience)]
    private static partial Regex Policy { get; }

    [GeneratedRegex(@"^JSON\s+schema\s+definition\s+(?:for|of)\s+the\s+(?<response>response\s+)?(?:request\s+)?(?:body\s+)?data(?:\s+if\s+(?:any|allowed))?\W*", Options, Patience)]
    private static partial Regex TemplateSchema { get; }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private const int Patience = Timeout.Infinite;

    /// <summary>The label that a line begins with; null where it begins with none.</summary>
    public static Label? Read(string text)
    {
        var line = text.AsSpan().IndexOf('\n') is >= 0 and var end ? text[..end] : text;
        if (line.Length > 160)
        {
            line = line[..160];
        }

        if (BracketedMethod.Match(line) is { Success: true } method)
        {
            return new Label(LabelKind.Method, method.Length);
        }

        foreach (var (kind, regex) in All)
        {
            if (regex.Match(line) is { Success: true, Length: > 0 } match)
            {
                return new Label(kind, match.Length);
            }
        }

        if (RequestType.Match(line) is { Success: true, Length: > 0 } type)
        {
            return new Label(LabelKind.Method, type.Length);
        }

        return TemplateSchema.Match(line) is { Success: true } schema
            ? new Label(schema.Groups["response"].Success ? LabelKind.Response : LabelKind.Request, schema.Length)
            : null;
    }
}
