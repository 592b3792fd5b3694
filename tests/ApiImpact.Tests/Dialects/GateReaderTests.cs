namespace ApiImpact.Tests.Dialects;

public sealed class GateReaderTests
{
    [Theory]
    [InlineData("The change comes with a new API microversion.")]
    [InlineData("Microversion bump")]
    [InlineData("This requires a bump of the microversion.")]
    [InlineData("API version bump will be required for these changes.")]
    [InlineData("The verb will be version guarded.")]
    [InlineData("In a new micro-version the field is shown.")]
    public void A_gate_is_recognised(string text)
    {
        var spec = Specs.OfSection(text);

        Assert.NotNull(spec.Gate);
        Assert.Null(spec.NoGate);
    }

    [Theory]
    [InlineData("No new microversion is needed.")]
    [InlineData("This does not require a new microversion.")]
    [InlineData("The fix is made without bumping the microversion.")]
    [InlineData("A microversion is not needed.")]
    public void A_denial_is_a_fact_of_its_own(string text)
    {
        var spec = Specs.OfSection(text);

        Assert.Null(spec.Gate);
        Assert.NotNull(spec.NoGate);
    }

    [Theory]
    [InlineData("The field is there already since microversion 1.2.")]
    [InlineData("* 404 - API does not exist in micro version")]
    [InlineData("A new API extension will be added.")]
    public void A_version_that_exists_gates_nothing(string text) => Assert.Null(Specs.OfSection(text).Gate);

    [Theory]
    [InlineData("As this is an API change, a new microversion will be created.", true)]
    [InlineData("* A release note advertising the additional REST API microversion", true)]
    [InlineData("* Add functional tests for the new microversion.", true)]
    [InlineData("Tags are supported in microversion 2.26 already.", false)]
    [InlineData("Users can do it with a specific microversion.", false)]
    [InlineData("A new microversion is not needed.", false)]
    public void A_gate_that_is_announced_elsewhere_holds_for_the_operations_and_is_none_of_the_section(string text, bool gated)
    {
        var spec = Specs.Read($"Title\n=====\n\nProposed change\n---------------\n\n{text}\n\nREST API impact\n---------------\n\n* GET /segments\n");

        Assert.Null(spec.Gate);
        Assert.Equal(gated, spec.Api.Gate is not null);
    }

    [Fact]
    public void The_number_is_kept_where_one_is_given() => Assert.Equal("1.5", Specs.OfSection("A new microversion 1.5 is added.").Gate!.Since);

    [Fact]
    public void A_version_header_in_a_sample_is_a_gate() =>
        Assert.Equal("1.5", Specs.OfSection("::\n\n  GET /segments HTTP/1.1\n  OpenStack-API-Version: instance-ha 1.5\n").Gate!.Since);
}
