using System.Collections.Immutable;
using System.CommandLine;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;

namespace ApiImpact.Cli;

/// <summary>An API surface that a command line names: an OpenAPI document or a spec, as a file or in a git revision.</summary>
/// <param name="Api">What it says.</param>
/// <param name="Diagnostics">What could not be read. It does not fail a comparison: the rest was read.</param>
internal sealed record ApiInput(ApiModel Api, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What a person should know who sees no findings.</summary>
    public ImmutableArray<string> Notes { get; private init; } = [];

    /// <summary>Reads the document; one that gives nothing to compare fails the command.</summary>
    public static ApiInput Read(Session session, string name, Microversion? asOf, bool allowRemote)
    {
        if (!File.Exists(session.Absolute(name)) && GitRevision.Parse(name) is { } revision)
        {
            var committed = revision.Read(session);
            return IsSpec(name) ? Spec(committed) : Document(committed, file => revision.Open(session, file), asOf, allowRemote);
        }

        var source = InputFiles.Read(session, name);
        return IsSpec(name) ? Spec(source) : Document(source, new DocumentFolder(session.Absolute(name), source.Path).Open, asOf, allowRemote);
    }

    /// <summary>The option that lets references lead to other machines.</summary>
    public static Option<bool> AllowRemote() => new("--allow-remote") { Description = "Fetch documents that an OpenAPI document refers to by http or https" };

    /// <summary>Whether the name is that of a spec.</summary>
    public static bool IsSpec(string name) => name.EndsWith(".rst", StringComparison.OrdinalIgnoreCase);

    private static ApiInput Spec(SourceText source)
    {
        var spec = SpecReader.Read(source);
        return spec.Status == ImpactStatus.Missing
            ? throw new CommandFailure($"{source.Path}: there is no section 'REST API impact' to compare. Add it, or give the spec that has it.")
            : new ApiInput(spec.Api, []) { Notes = [.. SectionNote.Of([spec])] };
    }

    private static ApiInput Document(SourceText source, Func<string, SourceText?> open, Microversion? asOf, bool allowRemote)
    {
        var reading = BaselineReader.Read(source, new BaselineOptions { AsOf = asOf, OpenFile = open, OpenRemote = allowRemote ? RemoteFiles.Fetch : null });
        return reading.Model is { } model
            ? new ApiInput(model, [.. reading.Diagnostics.Select(static diagnostic =>
                diagnostic.Severity == Severity.Error ? diagnostic with { Severity = Severity.Warning } : diagnostic)])
            : throw new CommandFailure($"{source.Path}{Reason(reading)}");
    }

    private static string Reason(BaselineReading reading) =>
        reading.Diagnostics is [var first, ..]
            ? $":{first.Location.Start.Line}:{first.Location.Start.Column}: {first.Message.TrimEnd('.')}. An OpenAPI document in YAML or JSON is needed here."
            : ": there is no OpenAPI document in it.";
}
