namespace ApiImpact.Tests.Harness;

/// <summary>Like <see cref="ChromiumFactAttribute"/>, for a test with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = new ChromiumFactAttribute().Skip;
}
