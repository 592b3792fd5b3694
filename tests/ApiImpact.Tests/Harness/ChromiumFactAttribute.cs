namespace ApiImpact.Tests.Harness;

/// <summary>A test in Debian's headless Chromium; skipped, with that reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public const string Path = "/usr/bin/chromium";

    public ChromiumFactAttribute()
    {
        if (!File.Exists(Path))
        {
            Skip = $"{Path} is not there: apt-get install chromium";
        }
    }
}
