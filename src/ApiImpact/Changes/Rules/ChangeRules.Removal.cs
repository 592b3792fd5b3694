using ApiImpact.Changes.Pairing;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    private static Finding? Removed(Operation operation, Comparison comparison, bool wholePath, Sunset sunset)
    {
        var isWholePath = comparison.Api.IsPartial || !comparison.Shapes.Contains(OperationUrl.Shape(operation.Path));
        var found = Lifecycle.SunsetOf(operation, comparison.Options.Today);
        if (isWholePath != wholePath && found != Sunset.Unreadable)
        {
            return null;
        }

        if (found != sunset)
        {
            return null;
        }

        return sunset switch
        {
            Sunset.Over => Finding.Safe($"{operation.Name} was removed after its sunset date."),
            Sunset.Ahead => Finding.Breaks($"{operation.Name} was removed before its sunset date."),
            Sunset.Unreadable => Finding.Breaks($"{operation.Name} was removed, and its sunset date cannot be read."),
            _ when Lifecycle.IsUnstable(operation) => Finding.Safe($"{operation.Name} was removed.", "it was never declared stable"),
            _ => Finding.Breaks($"{operation.Name} was removed."),
        };
    }
}
