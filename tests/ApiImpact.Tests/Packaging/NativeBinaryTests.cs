using ApiImpact.Reporting;

namespace ApiImpact.Tests.Packaging;

/// <summary>The native binary prints what the tool prints, byte for byte.</summary>
public sealed class NativeBinaryTests
{
    private static string Binary => Path.Combine(ReleaseFactAttribute.Folder, "native", "apiimpact");

    [ReleaseFact("native/apiimpact")]
    public void It_prints_the_same_in_every_format_for_the_quick_start()
    {
        AssertSame("check", "fixtures/quickstart");
        AssertSame("check", "fixtures/quickstart", "-v", "--color", "always");
        Assert.All(ReportFormatCatalog.All, static format => AssertSame("check", "fixtures/quickstart", "--format", format.Name));
    }

    [ReleaseFact("native/apiimpact")]
    public void It_prints_the_same_for_every_other_command_that_reads_a_spec_or_a_document()
    {
        AssertSame("parse", "fixtures/quickstart");
        AssertSame("openapi", "fixtures/quickstart");
        AssertSame("rst", "fixtures/quickstart/segment-recovery-policies.rst");
        AssertSame("diff", "fixtures/quickstart/masakari-1.3.yaml", "fixtures/quickstart/segment-recovery-policies.rst");
        AssertSame("rules", "--format", "json");
    }

    private static void AssertSame(params string[] args)
    {
        var (here, native) = (CommandLine.Run(Repository.Root, args), ChildProcess.Run(Binary, Repository.Root, args));

        Assert.Equal(here.Output, native.Output);
        Assert.Equal(here.Error, native.Error);
        Assert.Equal(here.Status, native.Status);
    }
}
