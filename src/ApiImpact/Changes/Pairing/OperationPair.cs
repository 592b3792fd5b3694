using ApiImpact.Model;

namespace ApiImpact.Changes.Pairing;

/// <summary>An operation before and after.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
/// <param name="Context">Where the operation lives: the API, a webhook, a callback of another operation.</param>
internal sealed record OperationPair(Operation Before, Operation After, OperationContext Context)
{
    /// <summary>Who sends the request.</summary>
    public Sender RequestSender => Context.Kind == OperationKind.Api ? Sender.Client : Sender.Server;

    /// <summary>Who sends the response.</summary>
    public Sender ResponseSender => RequestSender.Other;

    /// <summary>Whether what the new operation does not state is unstated, not absent.</summary>
    public bool IsPartial => Context.IsPartial;

    /// <summary>The parameters, matched.</summary>
    public Matched<Parameter> Parameters => field ??= ParameterMatching.Match(this);

    /// <summary>The responses, matched.</summary>
    public Matched<Response> Responses => field ??= ResponseMatching.Match(Before.Responses, After.Responses);

    /// <summary>The callbacks by name and expression, matched.</summary>
    public Matched<Callback> Callbacks => field ??= Matched<Callback>.By(
        Before.Callbacks, After.Callbacks, static callback => $"{callback.Name} {callback.Expression}", static callback => callback.Name);

    /// <summary>The name under which the operation is reported.</summary>
    public OperationReach Reach => field ??= Context.Reach(Before) with { After = After };
}

/// <summary>An operation that a change reaches.</summary>
/// <param name="Name">How it is named: <c>POST /segments</c>, <c>webhook POST newSegment</c>.</param>
/// <param name="Before">It, as it was; null for a new one.</param>
/// <param name="After">It, as it is; null for one that is gone.</param>
/// <param name="Order">Its place in document order.</param>
internal sealed record OperationReach(string Name, Operation? Before, Operation? After, int Order);

/// <summary>Where an operation lives.</summary>
/// <param name="Kind">Who serves it.</param>
/// <param name="Owner">The words before its name: empty for the API's own, <c>webhook </c>, <c>POST /segments callback 'onEvent' </c>.</param>
/// <param name="IsPartial">Whether the new side states a part only.</param>
/// <param name="Order">The place of the owner in document order.</param>
internal sealed record OperationContext(OperationKind Kind, string Owner, bool IsPartial, int Order)
{
    /// <summary>The operation as it is reported.</summary>
    public OperationReach Reach(Operation operation) => new(Owner + operation.Name, operation, null, Order);
}

/// <summary>Who serves an operation.</summary>
internal enum OperationKind
{
    /// <summary>The API; its users send the requests.</summary>
    Api,

    /// <summary>A user of the API; the API sends the requests when something happens.</summary>
    Webhook,

    /// <summary>A user of the API; the API sends the requests to a URL that it was given.</summary>
    Callback,
}
