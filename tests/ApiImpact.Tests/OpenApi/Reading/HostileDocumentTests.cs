using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;
using CsCheck;

namespace ApiImpact.Tests.OpenApi.Reading;

/// <summary>Documents that are cut off, shuffled and scribbled over: whatever they say, reading ends, and ends without an exception.</summary>
public sealed class HostileDocumentTests
{
    private static readonly string[] Documents =
        [.. Directory.EnumerateFiles(Repository.Fixture("openapi"), "api.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Scribbles =
        ["{", "}", "[", "]", ":", ",", "\"", "'", "\n", "\t", "  ", "- ", "? ", "&a ", "*a", "<<: ", "!!", "|", ">", "#", "null", "$ref: '#'", "{}", "\\ud800", "\0", "%", "---\n", "\uFEFF", "x-openstack: {discriminator: microversion}", "oneOf: []"];

    private static readonly Gen<string> Hostile =
        from document in Gen.OneOf(Documents)
        from edits in Gen.Select(Gen.Double[0, 1], Gen.Int[0, 40], Gen.OneOf(Scribbles)).Array[1, 8]
        select edits.Aggregate(document, static (text, edit) =>
        {
            var at = (int)(edit.Item1 * text.Length);
            return string.Concat(text.AsSpan(0, at), edit.Item3, text.AsSpan(Math.Min(text.Length, at + edit.Item2)));
        });

    [Fact]
    public void A_scribbled_over_document_is_read_or_reported() => Hostile.Sample(Holds, iter: 1000);

    [Fact]
    public void A_cut_off_document_is_read_or_reported() =>
        Gen.Select(Gen.OneOf(Documents), Gen.Double[0, 1]).Sample((document, part) => Holds(document[..(int)(part * document.Length)]), iter: 300);

    private static bool Holds(string text)
    {
        var source = new SourceText("api.txt", text);
        var reading = BaselineReader.Read(source, BaselineOptions.Default);
        _ = ReadingText.Of(reading);
        return reading.Usable || !reading.Diagnostics.IsEmpty;
    }
}
