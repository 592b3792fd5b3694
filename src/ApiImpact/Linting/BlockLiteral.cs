using ApiImpact.Dialects;
using ApiImpact.Literals;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>A value in a literal block of the section on the REST API, whether or not it belongs to an operation.</summary>
/// <param name="Value">The value, and how it was read.</param>
/// <param name="IsDeclaredJson">Whether the block says that it is JSON (<c>code-block:: json</c>).</param>
/// <param name="Signature">The first characters of the value, which tell it from the others of the spec.</param>
internal sealed record BlockLiteral(ValuePart Value, bool IsDeclaredJson, string Signature)
{
    private const int SignatureLength = 40;

    /// <summary>The values in the blocks of a section, in order.</summary>
    public static IEnumerable<BlockLiteral> Within(ImpactSection section) =>
        from block in section.Section.Descendants().OfType<LiteralBlock>()
        let language = LanguageOf(block.Language)
        where language is not LiteralLanguage.Python
        from value in LiteralReader.Read(block.Content.Map, new LiteralOptions { Language = language }).Parts.OfType<ValuePart>()
        select new BlockLiteral(value, language == LiteralLanguage.Json, SignatureOf(block.Content.Map, value.Local));

    private static LiteralLanguage? LanguageOf(string? name) => name?.ToLowerInvariant() switch
    {
        "json" => LiteralLanguage.Json,
        "python" or "python3" or "py" or "py3" or "pycon" or "yaml" or "ini" or "sql" or "bash" or "sh" or "shell" => LiteralLanguage.Python,
        _ => null,
    };

    private static string SignatureOf(TextMap text, TextSpan local)
    {
        var words = string.Join(' ', text.Text.Substring(local.Start, local.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= SignatureLength ? words : words[..SignatureLength];
    }
}
