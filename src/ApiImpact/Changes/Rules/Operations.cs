using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation is new.</summary>
    public static ChangeRule EndpointAdded { get; } = new()
    {
        Id = "endpoint-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "operation",
        Summary = "An operation is new.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedOperation(static operation => Finding.Safe($"{operation.Name} was added.")),
    };

    /// <summary>A path is gone that was not deprecated.</summary>
    public static ChangeRule PathRemoved { get; } = new()
    {
        Id = "api-path-removed-without-deprecation",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operation",
        Summary = "A path is gone that was not deprecated.",
        Why = "Whoever calls it gets an error, without having been warned.",
        Fix = "Deprecate it first, with a sunset date, or keep it.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: true, Sunset.None)),
    };

    /// <summary>A path is gone whose sunset date is over.</summary>
    public static ChangeRule PathRemovedWithDeprecation { get; } = new()
    {
        Id = "api-path-removed-with-deprecation",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "deprecated operation",
        Summary = "A path is gone whose sunset date is over.",
        Why = "Its users were told the date.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: true, Sunset.Over)),
    };

    /// <summary>A path is gone before its sunset date.</summary>
    public static ChangeRule PathRemovedBeforeSunset { get; } = new()
    {
        Id = "api-path-removed-before-sunset",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operation before its sunset",
        Summary = "A path is gone before its sunset date.",
        Why = "Its users were promised that it stays until then.",
        Fix = "Keep it until the date.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: true, Sunset.Ahead)),
    };

    /// <summary>A path is gone whose sunset date cannot be read.</summary>
    public static ChangeRule PathSunsetParse { get; } = new()
    {
        Id = "api-path-sunset-parse",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operation with an unreadable sunset",
        Summary = "A path is gone whose sunset date cannot be read.",
        Why = "Nobody can tell whether it was promised to stay.",
        Fix = "Write the date as YYYY-MM-DD.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: true, Sunset.Unreadable)),
    };

    /// <summary>An operation is gone that was not deprecated; its path stays.</summary>
    public static ChangeRule OperationRemoved { get; } = new()
    {
        Id = "api-removed-without-deprecation",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operation",
        Summary = "An operation is gone that was not deprecated; its path stays.",
        Why = "Whoever calls it gets an error, without having been warned.",
        Fix = "Deprecate it first, with a sunset date, or keep it.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: false, Sunset.None)),
    };

    /// <summary>An operation is gone whose sunset date is over.</summary>
    public static ChangeRule OperationRemovedWithDeprecation { get; } = new()
    {
        Id = "api-removed-with-deprecation",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "deprecated operation",
        Summary = "An operation is gone whose sunset date is over.",
        Why = "Its users were told the date.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: false, Sunset.Over)),
    };

    /// <summary>An operation is gone before its sunset date.</summary>
    public static ChangeRule OperationRemovedBeforeSunset { get; } = new()
    {
        Id = "api-removed-before-sunset",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operation before its sunset",
        Summary = "An operation is gone before its sunset date.",
        Why = "Its users were promised that it stays until then.",
        Fix = "Keep it until the date.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: false, Sunset.Ahead)),
    };

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
