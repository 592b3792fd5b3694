using ApiImpact.Model;

namespace ApiImpact.Linting;

/// <summary>A part of an operation that a schema or a sample describes.</summary>
/// <param name="Kind">Which kind of part.</param>
/// <param name="Label">How it is named: <c>request</c>, <c>response 200</c>, <c>query parameter 'limit'</c>.</param>
internal readonly record struct MessagePart(MessagePartKind Kind, string Label)
{
    /// <summary>The request body.</summary>
    public static MessagePart Request { get; } = new(MessagePartKind.Request, "request");

    /// <summary>The body of a response.</summary>
    public static MessagePart Response(StatusCode code) => new(MessagePartKind.Response, code.Text.Length == 0 ? "response" : $"response {code.Text}");

    /// <summary>A parameter.</summary>
    public static MessagePart Parameter(Parameter parameter) =>
        new(MessagePartKind.Parameter, $"{parameter.In.ToString().ToLowerInvariant()} parameter '{parameter.Name}'");

    /// <summary>A schema that has a name and no operation.</summary>
    public static MessagePart Named(string name) => new(MessagePartKind.Named, $"'{name}'");

    /// <summary>The part together with its operation.</summary>
    public string Of(Operation? owner) => owner is null ? Label : $"{owner.Name} {Label}";
}

/// <summary>The kinds of parts.</summary>
internal enum MessagePartKind
{
    /// <summary>The request body.</summary>
    Request,

    /// <summary>The body of a response.</summary>
    Response,

    /// <summary>A parameter outside the body.</summary>
    Parameter,

    /// <summary>A named schema; what uses it decides.</summary>
    Named,
}
