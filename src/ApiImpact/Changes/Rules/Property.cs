using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>properties</c>: members that come and go.</summary>
    public static SchemaChangeFamily Property { get; } = new()
    {
        Name = "property",
        Keywords = ["properties"],
        Kinds =
        [
            new("required-property-added", ChangeAction.Added, Effect.Narrows, "the required {0} was added", static part => part switch
            {
                SchemaPart.RequestProperty => "new-required-request-property",
                SchemaPart.ResponseProperty => "response-required-property-added",
                _ => $"{part.Prefix}-added-required",
            }) { OfMember = true, CutsBothWays = true },
            new("optional-property-added", ChangeAction.Added, Effect.Either, "the optional {0} was added", static part => part switch
            {
                SchemaPart.RequestProperty => "new-optional-request-property",
                SchemaPart.ResponseProperty => "response-optional-property-added",
                _ => $"{part.Prefix}-added",
            }) { OfMember = true },
            new("required-property-removed", ChangeAction.Removed, Effect.Either, "the required {0} was removed", static part => part switch
            {
                SchemaPart.RequestProperty => "request-required-property-removed",
                SchemaPart.ResponseProperty => "response-required-property-removed",
                _ => $"{part.Prefix}-removed-required",
            }) { OfMember = true, Policy = Removed },
            new("optional-property-removed", ChangeAction.Removed, Effect.Either, "the optional {0} was removed", static part => part switch
            {
                SchemaPart.RequestProperty => "request-property-removed",
                SchemaPart.ResponseProperty => "response-optional-property-removed",
                _ => $"{part.Prefix}-removed",
            }) { OfMember = true, Policy = Removed },
        ],
        Find = static search =>
        {
            foreach (var name in search.After.Names("properties").Where(name => search.Before.Child("properties", name) is null && search.After.Child("properties", name) is not null))
            {
                var required = search.After.Strings("required").Contains(name, StringComparer.Ordinal);
                search.Report(required ? "required-property-added" : "optional-property-added", "properties", null, search.After.Child("properties", name)?.Roots[0].Json, name, name, "");
            }

            foreach (var name in search.Before.Names("properties").Where(name => search.After.Child("properties", name) is null && search.Before.Child("properties", name) is not null))
            {
                var required = search.Before.Strings("required").Contains(name, StringComparer.Ordinal);
                search.Report(required ? "required-property-removed" : "optional-property-removed", "properties", search.Before.Child("properties", name)?.Roots[0].Json, null, name, name, "");
            }
        },
    };

    private static Finding? Removed(SchemaPart part, Sender sender) => Finding.Open("", sender == Sender.Client
        ? "the schema does not refuse it, so no message is rejected; whether the server still heeds it is not stated"
        : "the schema did not promise it, so no message is rejected; whether clients rely on it is not stated");
}
