namespace ApiImpact.Tests.Harness;

/// <summary>A test of what is released, made by <c>.ci/package FOLDER</c>; skipped where APIIMPACT_RELEASE does not name that folder, or the part was not made.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReleaseFactAttribute : FactAttribute
{
    public ReleaseFactAttribute(string part)
    {
        if (!Path.Exists(Path.Combine(Folder, part)))
        {
            Skip = Folder.Length == 0 ? "APIIMPACT_RELEASE names no folder that .ci/package made" : $".ci/package did not make {part}";
        }
    }

    /// <summary>The folder, with <c>packages</c> and <c>native</c> in it.</summary>
    public static string Folder => Environment.GetEnvironmentVariable("APIIMPACT_RELEASE") ?? "";
}
