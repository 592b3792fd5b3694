namespace ApiImpact.Tests.Harness;

/// <summary>A test over the real data in ../shared; skipped, with that reason, where the folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!Directory.Exists(Repository.Shared))
        {
            Skip = $"{Repository.Shared} is not there";
        }
    }
}
