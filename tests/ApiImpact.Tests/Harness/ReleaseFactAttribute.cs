namespace ApiImpact.Tests.Harness;

/// <summary>A test of what is released, made by <c>.ci/package FOLDER</c>; skipped where APIIMPACT_RELEASE does not name that folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReleaseFactAttribute : FactAttribute
{
    public ReleaseFactAttribute()
    {
        if (!Directory.Exists(Folder))
        {
            Skip = "APIIMPACT_RELEASE names no folder that .ci/package made";
        }
    }

    /// <summary>The folder, with <c>packages</c> and <c>native</c> in it.</summary>
    public static string Folder => Environment.GetEnvironmentVariable("APIIMPACT_RELEASE") ?? "";
}
