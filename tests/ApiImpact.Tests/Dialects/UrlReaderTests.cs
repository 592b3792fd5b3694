using ApiImpact.Dialects.Statements;

namespace ApiImpact.Tests.Dialects;

public sealed class UrlReaderTests
{
    [Theory]
    [InlineData("/segments", "/segments")]
    [InlineData("/segments/.", "/segments")]
    [InlineData("/segments/<segment_id>", "/segments/{segment_id}")]
    [InlineData("/segments/<segment id>/hosts", "/segments/{segment id}/hosts")]
    [InlineData("/segments/(segment_id)", "/segments/{segment_id}")]
    [InlineData("/segments/:segment_id", "/segments/{segment_id}")]
    [InlineData("/segments/%(segment_id)s", "/segments/{segment_id}")]
    [InlineData("/segments/$segment_id", "/segments/{segment_id}")]
    [InlineData("/segments/{{segment_id}}", "/segments/{segment_id}")]
    [InlineData("/segments/{segment_id/hosts", "/segments/{segment_id}/hosts")]
    [InlineData("/api/{v1/v2}/versions", "/api/{v1/v2}/versions")]
    [InlineData("/segments/SEGMENT_ID", "/segments/{SEGMENT_ID}")]
    [InlineData("/segments/segment_id", "/segments/{segment_id}")]
    [InlineData("/segments/9e800031-6946-4b43-bf09-8b3d1cab792b.json", "/segments/{id}")]
    [InlineData("http://controller:15868/v1/segments", "/v1/segments")]
    [InlineData("https://<host>:15868/v1/segments", "/v1/segments")]
    [InlineData("{endpoint}/v1/segments", "/v1/segments")]
    [InlineData("{project_id}/segments", "/{project_id}/segments")]
    [InlineData("v1/segments", "/v1/segments")]
    [InlineData("/segments/\nhosts, and", "/segments/hosts")]
    [InlineData("/segments?limit=2&marker=\nx rest", "/segments")]
    public void A_url_is_read_as_its_path_template(string text, string path) =>
        Assert.Equal(path, UrlReader.ReadAt(text, 0, text.Length, relative: true)?.Path);

    [Theory]
    [InlineData("/v1/nodes/<node\n  UUID or name", "/v1/nodes/{node UUID or name}")]
    [InlineData("/v1/nodes/<node UUID> and <", "/v1/nodes/{node UUID}")]
    public void A_placeholder_that_nobody_closed_ends_with_its_quotation(string text, string path) =>
        Assert.Equal(path, UrlReader.ReadAt(text, 0, text.Length, relative: true, quoted: true)?.Path);

    [Theory]
    [InlineData("/etc/masakari/masakari.conf")]
    [InlineData("/masakari/api/openstack/ha/segments.py")]
    [InlineData("//")]
    [InlineData("https://docs.openstack.org")]
    [InlineData("word")]
    public void What_is_no_resource_is_not_read(string text) => Assert.Null(UrlReader.ReadAt(text, 0, text.Length, relative: false));

    [Theory]
    [InlineData("/x?limit=2&marker=abc", "limit,marker")]
    [InlineData("/x?request", "request")]
    [InlineData("/x?sort=name:asc,sort=id", "sort")]
    [InlineData("/x?{queries}", "")]
    public void The_names_of_the_query_are_kept(string text, string names) =>
        Assert.Equal(names, string.Join(',', UrlReader.ReadAt(text, 0, text.Length, relative: false)!.Query));

    [Fact]
    public void A_url_of_any_length_is_read_in_no_time() =>
        Assert.NotNull(UrlReader.ReadAt("/" + new string('{', 100_000), 0, 100_001, relative: false));
}
