namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    private static IEnumerable<string> Methods(Model.Callback callback) => callback.Operations.Select(static operation => operation.Method);
}
