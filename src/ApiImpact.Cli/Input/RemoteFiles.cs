using System.Net;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;

namespace ApiImpact.Cli.Input;

/// <summary>Fetches the documents that references lead to, where <c>--allow-remote</c> is given: http and https, for a limited time and up to a limited size.</summary>
internal static class RemoteFiles
{
    private const int MostBytes = 32 * 1024 * 1024;
    private const int MostRedirections = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The document at an address, or why there is none.</summary>
    public static RemoteDocument Fetch(Uri address)
    {
        using var handler = new SocketsHttpHandler { MaxAutomaticRedirections = MostRedirections, AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler) { Timeout = Patience, MaxResponseContentBufferSize = MostBytes };
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = client.SendAsync(request).GetAwaiter().GetResult();
            if (!response.IsSuccessStatusCode)
            {
                return new RemoteDocument(null, $"the server answers {(int)response.StatusCode}");
            }

            var bytes = response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
            return SourceText.TryDecode(address.AbsoluteUri, bytes, out var source, out _) ? new RemoteDocument(source, "") : new RemoteDocument(null, "it is not UTF-8");
        }
        catch (OperationCanceledException)
        {
            return new RemoteDocument(null, $"the server does not answer within {Patience.TotalSeconds} seconds");
        }
        catch (HttpRequestException fault)
        {
            return new RemoteDocument(null, fault.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? $"it is larger than {MostBytes >> 20} MB" : "the server cannot be reached");
        }
    }
}
