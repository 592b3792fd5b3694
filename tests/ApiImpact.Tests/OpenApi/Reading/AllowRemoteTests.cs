using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ApiImpact.Tests.OpenApi.Reading;

/// <summary><c>--allow-remote</c>, against a server of the test's own.</summary>
public sealed class AllowRemoteTests
{
    [Fact]
    public async Task Only_with_the_option_is_a_document_fetched()
    {
        using var server = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort()}/";
        server.Prefixes.Add(address);
        server.Start();
        var requests = 0;
        var serving = Task.Run(async () =>
        {
            while (true)
            {
                var context = await server.GetContextAsync();
                requests++;
                var found = context.Request.RawUrl == "/segment.yaml";
                context.Response.StatusCode = found ? 200 : 404;
                context.Response.Close(Encoding.UTF8.GetBytes(found ? "Segment: {type: object, required: [name]}" : ""), willBlock: true);
            }
        });
        var folder = Directory.CreateTempSubdirectory("apiimpact-remote").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "old.yaml"), Document($"{address}segment.yaml#/Segment"));
        await File.WriteAllTextAsync(Path.Combine(folder, "new.yaml"), Document($"{address}gone.yaml#/Segment"));

        var (without, refused, _) = CommandLine.Run(folder, "diff", "old.yaml", "old.yaml");
        Assert.Equal((0, 0), (without, requests));
        Assert.Contains("reference-outside", refused, StringComparison.Ordinal);

        var (_, fetched, _) = CommandLine.Run(folder, "diff", "old.yaml", "old.yaml", "--allow-remote");
        Assert.DoesNotContain("reference-", fetched, StringComparison.Ordinal);
        Assert.Equal(2, requests);

        var (_, missing, _) = CommandLine.Run(folder, "diff", "old.yaml", "new.yaml", "--allow-remote");
        Assert.Contains("the server answers 404", missing, StringComparison.Ordinal);

        server.Close();
        await Assert.ThrowsAnyAsync<Exception>(() => serving);
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Document(string reference) => $$"""
        openapi: 3.1.0
        info: {title: Instance HA, version: '1.0'}
        paths: {}
        components:
          schemas:
            Segment:
              $ref: '{{reference}}'
        """;
}
