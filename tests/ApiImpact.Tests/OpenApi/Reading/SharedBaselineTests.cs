namespace ApiImpact.Tests.OpenApi.Reading;

/// <summary>The documents of OpenStack's services (research/lint.md, section 6).</summary>
public sealed class SharedBaselineTests
{
    [SharedFact]
    public void All_documents_load_with_all_their_operations()
    {
        (string Name, int Operations, int Schemas)[] documents =
        [
            ("block-storage/v3.70.yaml", 327, 266), ("compute/v2.96.yaml", 205, 497), ("identity/v3.14.yaml", 361, 212),
            ("image/v2.16.yaml", 76, 108), ("load-balancing/v2.yaml", 76, 89), ("network/v2.yaml", 348, 405),
            ("object-store/v1.yaml", 14, 4), ("placement/v1.yaml", 36, 37),
        ];

        Assert.All(documents, static document =>
        {
            var reading = Read.Shared(document.Name);

            Assert.Empty(reading.Diagnostics.Select(static d => $"{d.Location.Start} {d.Message}"));
            Assert.Equal(document.Operations, reading.Model!.Operations.DistinctBy(static o => (o.Method, o.Path)).Count());
            Assert.Equal(document.Schemas, reading.Model.Schemas.Length);
        });
    }
}
