using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>additionalProperties</c>.</summary>
    public static SchemaChangeFamily AdditionalProperties { get; } = new()
    {
        Name = "additional properties",
        Keywords = ["additionalProperties"],
        Kinds =
        [
            new("additional-properties-closed", ChangeAction.Set, Effect.Narrows, "{0} takes no undeclared members any more"),
            new("additional-properties-opened", ChangeAction.Unset, Effect.Widens, "{0} takes undeclared members now"),
            new("additional-properties-schema-added", ChangeAction.Added, Effect.Narrows, "a schema of the undeclared members of {0} was added"),
            new("additional-properties-schema-removed", ChangeAction.Removed, Effect.Widens, "the schema of the undeclared members of {0} was removed"),
            new("additional-properties-stated", ChangeAction.Changed, Effect.Either, "whether {0} takes undeclared members is stated in another way"),
        ],
        Find = static search =>
        {
            var (before, after) = (Openness(search.Before), Openness(search.After));
            var kind = (before, after) switch
            {
                _ when before == after => null,
                (_, Open.Closed) => "additional-properties-closed",
                (Open.Closed, _) => "additional-properties-opened",
                (_, Open.Schema) => "additional-properties-schema-added",
                (Open.Schema, _) => "additional-properties-schema-removed",
                _ => "additional-properties-stated",
            };
            if (kind is not null)
            {
                search.Report(kind, "additionalProperties", search.Before.Value("additionalProperties"), search.After.Value("additionalProperties"), detail: "");
            }
        },
    };

    private static Open Openness(SchemaView view)
    {
        var stated = view.All("additionalProperties").Select(static stated => stated.Value).ToList();
        return stated.Count == 0 ? Open.Unstated
            : stated.Exists(static value => value is JsonValue flag && flag.TryGetValue(out bool open) && !open) ? Open.Closed
            : stated.Exists(static value => value is JsonObject { Count: > 0 }) ? Open.Schema
            : Open.Open;
    }

    private enum Open
    {
        Unstated,
        Open,
        Schema,
        Closed,
    }
}
