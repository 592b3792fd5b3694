using System.Collections.Immutable;

namespace ApiImpact.Linting;

/// <summary>The profiles, as users name them.</summary>
internal static class ProfileNames
{
    private static readonly ImmutableArray<(string Name, Profiles Profile)> Known =
    [
        ("default", Profiles.Default), ("template", Profiles.Template), ("api-sig", Profiles.ApiSig), ("repo-tests", Profiles.RepoTests), ("strict", Profiles.Strict),
    ];

    /// <summary>All names.</summary>
    public static ImmutableArray<string> All { get; } = [.. Known.Select(static known => known.Name)];

    /// <summary>The profile of that name; null where there is none.</summary>
    public static Profiles? Find(string name) => Known.FirstOrDefault(known => known.Name == name) is { Name: not null } known ? known.Profile : null;

    /// <summary>The names of the profiles in a set, in the order in which they are documented.</summary>
    public static IEnumerable<string> Of(Profiles profiles) => Known.Where(known => (known.Profile & profiles) != Profiles.None).Select(static known => known.Name);
}
