using ApiImpact.Dialects.Facts;

namespace ApiImpact.Tests.Dialects;

public sealed class StatusCodeReaderTests
{
    [Theory]
    [InlineData("200,400,401,403,404", "200,400,401,403,404")]
    [InlineData("400-404", "400,401,403,404")]
    [InlineData("202(Accepted)", "202")]
    [InlineData("Unauthorized (401), Not Found (404)", "401,404")]
    [InlineData("4xx, 5xx", "4XX,5XX")]
    [InlineData("400: the priority is not a number from 0 to 100", "400")]
    [InlineData("None", "")]
    public void After_a_label_numbers_are_codes(string text, string codes) => Assert.Equal(codes, Codes(text, labelled: true));

    [Theory]
    [InlineData("It returns 404 if there is none.", "404")]
    [InlineData("An HTTP400 will be returned.", "400")]
    [InlineData("a `409 Conflict` or `404 Not Found`", "409,404")]
    [InlineData("badRequest(400)", "400")]
    [InlineData("otherwise ``204``", "204")]
    [InlineData("HTTP CREATED on success", "201")]
    [InlineData("If it does not exist the API will return ``404 NotFound``.", "404")]
    [InlineData("The name has at most 255 characters; a limit of 500.", "")]
    [InlineData("port 443, 200 MB, RFC 512", "")]
    public void In_running_text_words_make_a_number_a_code(string text, string codes) => Assert.Equal(codes, Codes(text, labelled: false));

    [Theory]
    [InlineData("It no longer returns 404.", "")]
    [InlineData("It returns 400 instead of 500.", "400")]
    [InlineData("It will not return 403.", "")]
    [InlineData("Previously the API returned a 404 error.", "")]
    public void The_old_behaviour_is_none(string text, string codes) => Assert.Equal(codes, Codes(text, labelled: false));

    [Fact]
    public void The_words_after_a_code_describe_it() =>
        Assert.Equal("if the segment has hosts", StatusCodeReader.Read("`409 Conflict` if the segment has hosts. More.", 0, labelled: false)[0].Description);

    private static string Codes(string text, bool labelled) => string.Join(',', StatusCodeReader.Read(text, 0, labelled).Select(static code => code.Code));
}
