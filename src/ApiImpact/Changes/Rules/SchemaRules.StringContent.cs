namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    private const string OtherContent = "one side writes the content of the string in a form that the other does not read";
}
