using ApiImpact.Model;
using ApiImpact.Tests.OpenApi.Reading;

namespace ApiImpact.Tests.Model;

public sealed class PathMatcherTests
{
    private static readonly PathMatcher Compute = Over(
        "/v2.1/", "/v2.1/servers", "/v2.1/servers/detail", "/v2.1/servers/{id}", "/v2.1/servers/{server_id}/ips/{id}", "/v2.1/servers/{server_id}/consoles",
        "/v2.1/servers/{server_id}/remote-consoles", "/v2.1/flavors/{id}", "/v2.1/flavors/detail", "/v2.1/os-simple-tenant-usage/{id}", "/v2.1/versions/{id}");

    private static PathMatcher Over(params string[] paths) => OverDocument("", paths);

    private static PathMatcher OverDocument(string top, params string[] paths) =>
        new(Read.Text($"openapi: 3.1.0\n{top}\npaths:\n{string.Concat(paths.Select(static path => $"  {path}: {{get: {{responses: {{}}}}}}\n"))}").Model!);

    [Theory]
    [InlineData("/v2.1/servers/{id}", "/v2.1/servers/{id}")]
    [InlineData("/servers/{server_id}", "/v2.1/servers/{id}")]
    [InlineData("/servers/<uuid>?all=1", "/v2.1/servers/{id}")]
    [InlineData("/servers/(id)/", "/v2.1/servers/{id}")]
    [InlineData("/servers/%(server_id)s", "/v2.1/servers/{id}")]
    [InlineData("/servers/{server_id", "/v2.1/servers/{id}")]
    [InlineData("/servers/9168b536-cd40-4630-b43f-b259807c6e87", "/v2.1/servers/{id}")]
    [InlineData("/servers/9168b536-cd40...", "/v2.1/servers/{id}")]
    [InlineData("/servers/12.json", "/v2.1/servers/{id}")]
    [InlineData("/servers/SERVER-ID/ips/192.0.2.1", "/v2.1/servers/{server_id}/ips/{id}")]
    [InlineData("/servers/detail", "/v2.1/servers/detail")]
    [InlineData("https://nova.example.org:8774/v2.1/servers/detail", "/v2.1/servers/detail")]
    [InlineData("{endpoint}/v2.1/servers/detail", "/v2.1/servers/detail")]
    [InlineData("/compute/v2/{tenant_id}/servers", "/v2.1/servers")]
    [InlineData("/v2.1/e0c1f4c0a1b24f3f9d5e6a7b8c9d0e1f/servers", "/v2.1/servers")]
    [InlineData("/os-simple-tenant-usage/{tenant_id}", "/v2.1/os-simple-tenant-usage/{id}")]
    [InlineData("/versions/v2.1", "/v2.1/versions/{id}")]
    [InlineData("/v2.1", "/v2.1")]
    public void An_operation_is_found_however_its_path_is_written(string written, string found)
    {
        var match = Compute.Match("GET", written);

        Assert.Equal((PathMatchKind.Matched, found), (match.Kind, match.Operation?.Path));
    }

    [Theory]
    [InlineData("/flavors/details", "/v2.1/flavors/detail")]
    [InlineData("/server/{id}", "/v2.1/servers/{id}")]
    [InlineData("/servers/{id}/console", "/v2.1/servers/{server_id}/consoles")]
    [InlineData("/ips/{id}", "/v2.1/servers/{server_id}/ips/{id}")]
    public void A_misspelled_path_is_told_what_it_may_mean(string written, string meant)
    {
        var match = Compute.Match("GET", written);

        Assert.Equal((PathMatchKind.NearMiss, meant), (match.Kind, match.Operations[0].Path));
        Assert.Equal($"did you mean {meant}?", match.Reason);
    }

    [Fact]
    public void A_word_in_the_place_of_a_placeholder_is_a_guess()
    {
        var match = Compute.Match("GET", "/flavors/tiny");

        Assert.Equal(PathMatchKind.Uncertain, match.Kind);
        Assert.Null(match.Operation);
        Assert.Equal("'tiny' would be a value of a placeholder of /v2.1/flavors/{id}", match.Reason);
    }

    [Fact]
    public void A_known_path_with_another_method_says_which_methods_there_are()
    {
        var match = Compute.Match("PATCH", "/servers/{id}");

        Assert.Equal((PathMatchKind.OtherMethod, "the baseline has GET there, not PATCH"), (match.Kind, match.Reason));
    }

    [Theory]
    [InlineData("/segments/{id}")]
    [InlineData("/{a}/{b}")]
    [InlineData("/v3")]
    [InlineData("")]
    public void A_path_that_is_like_no_other_is_not_found(string written) => Assert.Equal(PathMatchKind.None, Compute.Match("GET", written).Kind);

    [Fact]
    public void A_literal_goes_before_a_placeholder()
    {
        var matcher = Over("/{kind}/{id}", "/segments/{id}");

        Assert.Equal("/segments/{id}", matcher.Match("GET", "/segments/{uuid}").Operation?.Path);
        Assert.Equal("/{kind}/{id}", matcher.Match("GET", "/{kind}/{uuid}").Operation?.Path);
    }

    [Fact]
    public void An_operation_that_two_baselines_have_is_a_question()
    {
        const string Text = "openapi: 3.1.0\npaths: {/limits: {get: {responses: {}}}}";
        var match = new PathMatcher(Read.Text(Text, "compute.yaml").Model!, Read.Text(Text, "volume.yaml").Model!).Match("GET", "/limits");

        Assert.Equal((PathMatchKind.Uncertain, "compute.yaml and volume.yaml have it both"), (match.Kind, match.Reason));
    }

    [Fact]
    public void A_placeholder_of_the_same_name_goes_before_another_one()
    {
        var matcher = Over("/a/{x}", "/{y}/{x}");

        Assert.Equal("/{y}/{x}", matcher.Match("GET", "/{y}/{x}").Operation?.Path);
        Assert.Equal(PathMatchKind.Matched, matcher.Match("GET", "/a/{z}").Kind);
    }

    [Fact]
    public void A_path_that_is_there_with_and_without_the_project_is_one_match()
    {
        var matcher = Over("/v3/{project_id}/volumes", "/v3/volumes");

        Assert.Equal(["/v3/{project_id}/volumes", "/v3/volumes"], matcher.Match("GET", "/volumes").Operations.Select(static o => o.Path));
        Assert.Equal(["/v3/volumes"], matcher.Match("GET", "/v3/volumes").Operations.Select(static o => o.Path));
        Assert.Equal("/v3/{project_id}/volumes", matcher.Match("GET", "/v3/{tenant_id}/volumes").Operation?.Path);
    }

    [Theory]
    [InlineData("reboot", "Matched", "")]
    [InlineData("reebot", "NearMiss", "did you mean the action 'reboot'?")]
    [InlineData("evacuate", "None", "the baseline has no action 'evacuate' there")]
    [InlineData(null, "Uncertain", "which action is meant depends on the body")]
    public void An_action_is_found_by_the_member_of_the_body(string? action, string kind, string reason)
    {
        var baseline = Read.Text(Repository.ReadFixture("openapi", "actions", "api.yaml")).Model!;
        var match = new PathMatcher(baseline).Match("POST", "/servers/{server_id}/action", action);

        Assert.Equal((kind, reason), (match.Kind.ToString(), match.Reason));
        Assert.Equal(kind == "Matched" ? action : null, match.Operation?.Action);
    }

    [Fact]
    public void The_base_path_of_the_server_may_be_written_or_left_out()
    {
        var matcher = OverDocument("servers: [{url: 'https://example.org/instance-ha/v1'}]", "/segments");

        Assert.Equal(PathMatchKind.Matched, matcher.Match("GET", "/segments").Kind);
        Assert.Equal(PathMatchKind.Matched, matcher.Match("GET", "/instance-ha/v1/segments").Kind);
        Assert.Equal(PathMatchKind.Matched, matcher.Match("GET", "/v1/segments").Kind);
    }
}
