using Snapshooter;
using Snapshooter.Xunit;

namespace ApiImpact.Tests.Harness;

/// <summary>Snapshots with explicit names and folders (style.md 5.1): a CI build maps source paths away.</summary>
internal static class Snapshots
{
    /// <summary>Compares <paramref name="text"/> with <c>folder/__snapshots__/name.snap</c>; writes it where it is missing, but in CI.</summary>
    public static void Match(string text, string name, string folder) =>
        Snapshot.Match(text, new SnapshotFullName($"{name}.snap", folder));
}
