using ApiImpact.Changes.Accepted;
using NJsonSchema;

namespace ApiImpact.Tests.Changes;

/// <summary>The file of accepted changes fits its published schema.</summary>
public sealed class AcceptedChangesSchemaTests
{
    [Fact]
    public async Task A_written_file_fits_the_schema_and_one_without_a_reason_does_not()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "schemas", "accepted-changes.schema.json"));
        var entry = new AcceptedChange
        {
            Rule = "endpoint-removed",
            Pointer = "",
            Subject = "GET /v1/segments",
            Fingerprint = "0123456789ab",
            Reason = "agreed on at the forum",
            Until = new DateOnly(2027, 1, 31),
        };
        var text = AcceptedChangesFile.Write([entry]);

        Assert.Empty(schema.Validate(text));
        Assert.NotEmpty(schema.Validate(text.Replace("\"reason\"", "\"because\"", StringComparison.Ordinal)));
    }
}
