using ApiImpact.Dialects;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Tests.Dialects;

/// <summary>Short specs for tests.</summary>
internal static class Specs
{
    /// <summary>Reads a whole spec.</summary>
    public static Spec Read(string text) => SpecReader.Read(new SourceText("spec.rst", text));

    /// <summary>Reads a spec with nothing but an impact section.</summary>
    public static Spec OfSection(string body) => Read($"REST API impact\n---------------\n\n{body}\n");

    /// <summary>The outline of a spec's impact section.</summary>
    public static Outline Outline(Spec spec) =>
        OutlineBuilder.Build(spec.ImpactSection!.Section, spec.Source, static (map, language) => LiteralReader.Read(map, new LiteralOptions { Language = language }));

    /// <summary>The operations of a section, as <c>POST /segments 201,409 ?limit</c>.</summary>
    public static string Summary(string body) => string.Join('\n', OfSection(body).Api.Operations.Select(static operation =>
        string.Join(' ', new[]
        {
            operation.IsContext ? $"({operation.Name})" : operation.Name,
            string.Join(',', operation.Responses.Select(static response => response.Code.Text)),
            string.Join(',', operation.Parameters.Where(static parameter => parameter.In == ParameterPlace.Query).Select(static parameter => $"?{parameter.Name}")),
        }.Where(static text => text.Length > 0))));
}
