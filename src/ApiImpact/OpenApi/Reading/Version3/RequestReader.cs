using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads request bodies.</summary>
internal static class RequestReader
{
    /// <summary>The request body of an operation; null where it has none.</summary>
    public static Request? Read(Place operation) => operation.Member("requestBody")?.Followed() is not { } body
        ? null
        : new Request
        {
            Required = body.Flag("required") ?? false,
            Description = body.Text("description"),
            Content = [.. ContentReader.Read(body)],
            Extensions = body.Extensions(),
            Location = body.Location,
        };
}
