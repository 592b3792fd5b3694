using System.Collections.Immutable;
using ApiImpact.Changes;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Linting;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;

namespace ApiImpact;

/// <summary>
/// The tool as a library: texts in, diagnostics out, in the order of reports. Opens no file, and never throws on what a text says: what cannot be read is
/// a diagnostic.
/// </summary>
public static class ApiReview
{
    /// <summary>The faults of a spec (reStructuredText), under the profile <c>default</c>.</summary>
    /// <param name="spec">The whole document.</param>
    /// <param name="baseline">The OpenAPI document of the API as it is, JSON or YAML; null where there is none.</param>
    public static ImmutableArray<Diagnostic> Lint(SourceText spec, SourceText? baseline = null) =>
        new Linter(baseline is null ? null : BaselineReader.Read(baseline, BaselineOptions.Default).Model).Lint(SpecReader.Read(spec), LintOptions.Default);

    /// <summary>The faults of a spec, and what it would break in the API as it is: what <c>apiimpact check</c> prints without a configuration.</summary>
    /// <param name="spec">The whole document, reStructuredText.</param>
    /// <param name="baseline">The OpenAPI document of the API as it is, JSON or YAML.</param>
    /// <param name="today">The day on which dates of sunset are judged.</param>
    public static ImmutableArray<Diagnostic> Check(SourceText spec, SourceText baseline, DateOnly today)
    {
        var (read, api) = (SpecReader.Read(spec), BaselineReader.Read(baseline, BaselineOptions.Default));
        var faults = new Linter(api.Model).Lint(read, LintOptions.Default);
        var changes = SuppressionReader.Read(read.Document).Filter(Changes(api.Model, read.Api, new ChangeOptions { Today = today, NearMissesAreLinted = true }));
        return [.. faults.Concat(api.Diagnostics).Concat(changes).Order(DiagnosticOrder.Instance)];
    }

    /// <summary>Every change between two OpenAPI documents, 2.0 to 3.2, each with its verdict and witness (<see cref="Diagnostic.Change"/>).</summary>
    /// <param name="old">The API as it is, JSON or YAML.</param>
    /// <param name="current">The API as it shall be.</param>
    /// <param name="today">The day on which dates of sunset are judged.</param>
    /// <returns>The changes, and what could not be read; an error about a document without an API in it stands alone.</returns>
    public static ImmutableArray<Diagnostic> Diff(SourceText old, SourceText current, DateOnly today)
    {
        var (before, after) = (BaselineReader.Read(old, BaselineOptions.Default), BaselineReader.Read(current, BaselineOptions.Default));
        var changes = after.Model is null ? [] : Changes(before.Model, after.Model, new ChangeOptions { Today = today });
        return [.. before.Diagnostics.Concat(after.Diagnostics).Concat(changes).Order(DiagnosticOrder.Instance)];
    }

    private static ImmutableArray<Diagnostic> Changes(ApiModel? before, ApiModel after, ChangeOptions options) =>
        before is null ? [] : [.. ApiDiff.Compare(before, after, options)];
}
