using ApiImpact.Linting;
using ApiImpact.Text;

namespace ApiImpact.Tests.Linting;

public sealed class ReasonPhraseTests
{
    [Theory]
    [InlineData("* 403 Unauthorised", 403, 401)]
    [InlineData("* ``400``: Not Found", 400, 404)]
    [InlineData("- 406 Conflict - the allocation exists", 406, 409)]
    [InlineData("HTTP/1.1 200 Accepted", 200, 202)]
    [InlineData("404 (Bad request) if the body is wrong", 404, 400)]
    [InlineData("Not found: 501", 501, 404)]
    [InlineData("Conflict (400)", 400, 409)]
    [InlineData("* 404 - not found when there is no segment", 404, 404)]
    public void A_code_is_read_with_the_words_beside_it(string line, int code, int means)
    {
        var pair = Assert.Single(Read(line));

        Assert.Equal((code, means), (pair.Code, pair.Means));
    }

    [Theory]
    [InlineData("400 conflict resolution failed")]
    [InlineData("Returns 403, Not Found hosts are skipped")]
    [InlineData("the port 404 forbidden zone")]
    [InlineData("status 1404 Not Found")]
    [InlineData("404.3 Not Found")]
    [InlineData("Bad request (400), not found (404), conflict (409)")]
    [InlineData("400 Bad Request, 401 Unauthorized, 404 Not Found")]
    [InlineData("Error codes: 403 404 409")]
    public void Words_that_only_stand_near_are_not_its_own(string line) =>
        Assert.All(Read(line), static pair => Assert.Equal(pair.Code, pair.Means));

    private static List<ReasonPhrase> Read(string line) => [.. ReasonPhrase.Within(new SourceText("a.rst", line), new TextSpan(0, line.Length))];
}
