using ApiImpact.Schemas.RegularExpressions;

namespace ApiImpact.Tests.Schemas.RegularExpressions;

public sealed class PatternTests
{
    [Theory]
    [InlineData("^[a-z]+$", "abc", "", "aB", "abc\n")]
    [InlineData("a", "a,xay", "b,A")]
    [InlineData("", ",x")]
    [InlineData("^a|b$", "a,ax,xb,b", "xa,bx")]
    [InlineData("(^a)", "ab", "ba")]
    [InlineData("a$|^b", "ca,bc", "ac,cb")]
    [InlineData("^$", "", "a,\n")]
    [InlineData("a^b", null, "ab,a,b")]
    [InlineData("(?:^|;)a(?:;|$)", "a,b;a;c,a;c", "ba,b;ac")]
    [InlineData("^(a|bc){2,3}$", "aa,bcabc,aaa", "a,aaaa")]
    [InlineData("^a{2}$", "aa", "a,aaa")]
    [InlineData("^a{2,}$", "aa,aaa", "a")]
    [InlineData("^a{2,3}?$", "aa,aaa", "a,aaaa")]
    [InlineData(@"^\d+\.\d+$", "1.2", "12,1x2,١.٢")]
    [InlineData(@"^[\w-.]+$", "a-b.c_9", "é,a b")]
    [InlineData("^[a-zA-Z0-9-._]*$", "a-.,", "a/b")]
    [InlineData("^[^,/]*$", "a\nb", "a/b")]
    [InlineData(@"^\u0041\x42\u{43}\cJ\0$", "ABC\n\0", "ABC")]
    [InlineData("^.$", "a,é,😀", "\n,\r,\u2028")]
    [InlineData(@"^\S$", "a,😀", "\u00A0,\uFEFF, ")]
    [InlineData(@"^\p{Lu}\P{Lu}\p{Letter}$", "Ağß", "aaa")]
    [InlineData(@"^\p{Nd}$", "1,١", "a")]
    [InlineData("^[😀-😂]{2}$", "😀😁", "😀,😀😃")]
    [InlineData(@"^\ud83d\ude00$", "😀", "😁")]
    [InlineData("^[^]$", "\n,a", "")]
    [InlineData("^[]$", null, "a")]
    [InlineData("^a]b}c{d{}$", "a]b}c{d{}", "a")]
    [InlineData(@"^\/\-\@$", "/-@", "/")]
    [InlineData(@"\bfoo\b", "a foo b,foo", "food,afoo")]
    [InlineData(@"^a\Bb", "ab", "a b")]
    [InlineData("^(?! )[a-z ]+(?<! )$", "a b", " a,a , ")]
    [InlineData("^(?=.*[0-9])(?=.*[a-z]).{4,}$", "abc1,1abc", "abcd,1234,a1")]
    [InlineData("^(?:(?!--).)*$", "a-b-", "a--b")]
    [InlineData("(?=a)*b", "b,cb", "a")]
    [InlineData("(?<year>[0-9]{4})-(?:0[1-9]|1[0-2])", "2026-11", "2026-13")]
    [InlineData("^(?:^)+a", "a", "ba")]
    [InlineData(@"[\b]", "\b", "b")]
    [InlineData("^.{0,65535}$", ",a")]
    [InlineData("[[:alpha:]]", "a]", "alpha")]
    public void A_pattern_accepts(string pattern, string? accepted, params string[] rejected)
    {
        var language = Language.Pattern(pattern).Language!;

        Assert.All(accepted?.Split(',') ?? [], value => Assert.True(language.Accepts(value), value));
        Assert.All(rejected.SelectMany(static value => value.Split(',')), value => Assert.False(language.Accepts(value), value));
    }

    [Theory]
    [InlineData("(a", "a group without its closing parenthesis")]
    [InlineData("a)", "a closing parenthesis without an opening one")]
    [InlineData("[a", "a class without its closing bracket")]
    [InlineData("*a", "nothing to repeat")]
    [InlineData("a**", "nothing to repeat")]
    [InlineData("^*", "nothing to repeat")]
    [InlineData("{1}", "nothing to repeat")]
    [InlineData("(?<=a)*", "nothing to repeat")]
    [InlineData("a{2,1}", "a quantifier whose bounds are out of order")]
    [InlineData("[b-a]", "a range whose ends are out of order")]
    [InlineData("a{,5}", "{, which ECMA-262 reads as text and other dialects as a quantifier")]
    [InlineData("(?i)a", "(?i, which ECMA-262 does not have")]
    [InlineData("(?P<n>a)", "(?P, which ECMA-262 does not have")]
    [InlineData(@"\Aa\Z", @"the escape \A, which ECMA-262 does not have")]
    [InlineData(@"a\", "a backslash at the end")]
    [InlineData(@"\x4", @"\x without two hexadecimal digits")]
    [InlineData(@"\u00", @"\u without four hexadecimal digits")]
    [InlineData(@"\u{110000}", @"a malformed \u{…}")]
    [InlineData(@"[\ud800-\udbff]", "an unpaired surrogate")]
    [InlineData(@"\p{Klingon}", @"the property \p{Klingon}, which is not known here")]
    [InlineData(@"(a)\1", "a back reference, which is not regular")]
    [InlineData(@"(?<n>a)\k<n>", "a back reference, which is not regular")]
    [InlineData(@"(a)\2", "a back reference to a group that is not there")]
    [InlineData(@"\k<n>", "a back reference to a group that is not there")]
    [InlineData(@"(?!\ba)", @"a look-behind in a look-ahead, or the other way round (^, $ and \b count)")]
    [InlineData("(a|b)*a(a|b){20}$", "its automaton would be too large")]
    [InlineData("(((a{0,1000}){0,1000}){0,1000}){0,1000}", "its automaton would be too large")]
    [InlineData("((){1000000}){1000000}", "its automaton would be too large")]
    public void A_pattern_that_cannot_be_read_says_why(string pattern, string reason) =>
        Assert.Equal(new(Language: null, reason), Language.Pattern(pattern));

    [Fact]
    public void Deep_nesting_is_refused() => Assert.Equal(
        "its groups are nested too deeply", Language.Pattern(new string('(', 50_000) + new string(')', 50_000)).Reason);
}
