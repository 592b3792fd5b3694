namespace ApiImpact.Dialects.Outlines;

/// <summary>What a line announces: <c>Normal http response code(s): 200</c>.</summary>
/// <param name="Kind">What it announces.</param>
/// <param name="ValueStart">Where the value begins in the text; at its end where nothing follows.</param>
internal sealed record Label(LabelKind Kind, int ValueStart);

/// <summary>What a label announces.</summary>
internal enum LabelKind
{
    /// <summary>The HTTP method.</summary>
    Method,

    /// <summary>The URL.</summary>
    Url,

    /// <summary>Codes of responses, of any kind.</summary>
    Codes,

    /// <summary>Query parameters.</summary>
    QueryParameters,

    /// <summary>Parameters in the path.</summary>
    PathParameters,

    /// <summary>Parameters in the URL, path or query.</summary>
    UrlParameters,

    /// <summary>Parameters of any kind.</summary>
    Parameters,

    /// <summary>The request, or what is in its body.</summary>
    Request,

    /// <summary>The response, or what is in its body.</summary>
    Response,

    /// <summary>What the operation is for.</summary>
    Description,

    /// <summary>Who may do it.</summary>
    Policy,
}
