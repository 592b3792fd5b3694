using ApiImpact.Model;

namespace ApiImpact.Changes.Pairing;

/// <summary>Matches the operations of two documents.</summary>
internal static class OperationMatching
{
    /// <summary>By method and path as written, then with placeholders by position, then by the URL that server and path make together.</summary>
    public static Matched<Operation> Match(ApiModel before, ApiModel after)
    {
        var old = before.Operations.ToHashSet(ReferenceEqualityComparer.Instance);
        return Matched<Operation>.By(
            before.Operations,
            after.Operations,
            static operation => operation.Name,
            static operation => Key(operation, OperationUrl.Shape(operation.Path)),
            operation => Key(operation, OperationUrl.Effective(old.Contains(operation) ? before : after, operation).First()));
    }

    /// <summary>By method and name.</summary>
    public static Matched<Operation> MatchWebhooks(ApiModel before, ApiModel after) =>
        Matched<Operation>.By(before.Webhooks, after.Webhooks, static operation => operation.Name);

    /// <summary>By method: the name and expression are the callback's.</summary>
    public static Matched<Operation> MatchCallback(Callback before, Callback after) =>
        Matched<Operation>.By(before.Operations, after.Operations, static operation => operation.Method);

    private static string Key(Operation operation, string path) => $"{operation.Method} {path} {operation.Action}";
}
