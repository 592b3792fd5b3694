using System.Reflection;

namespace ApiImpact.Cli;

/// <summary>The version that the tool was built as.</summary>
internal static class ToolVersion
{
    /// <summary>The version, without the commit that the build adds to it.</summary>
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
