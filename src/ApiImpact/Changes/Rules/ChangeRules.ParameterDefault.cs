using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    private static bool HasDefault(Parameter parameter) =>
        parameter.Schema is { } schema && Edits.SchemaView.Of(Schemas.Reading.SchemaSite.Of(schema)).States("default");
}
