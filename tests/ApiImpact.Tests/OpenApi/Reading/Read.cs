using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;

namespace ApiImpact.Tests.OpenApi.Reading;

/// <summary>Shorthand of the tests of this folder.</summary>
internal static class Read
{
    public static BaselineReading Text(string text, string path = "api.yaml") => BaselineReader.Read(new SourceText(path, text), BaselineOptions.Default);

    public static BaselineReading Shared(string name)
    {
        var path = Path.Combine(Repository.Shared, "baselines", name);
        Assert.True(SourceText.TryDecode(name, File.ReadAllBytes(path), out var source, out _));
        return BaselineReader.Read(source, BaselineOptions.Default);
    }
}
