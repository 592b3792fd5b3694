using ApiImpact.Model;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using CsCheck;

namespace ApiImpact.Tests.Schemas;

/// <summary>The automata of formats against the code that judges single strings.</summary>
public sealed class FormatLanguageTests
{
    private static readonly (string Format, string[] Strings)[] Seeds =
    [
        ("date", ["2026-11-28", "2024-02-29", "1900-02-29", "0000-02-29", "2026-04-31"]),
        ("time", ["12:30:00Z", "23:59:60Z", "23:59:60+00:00", "08:29:60.123-15:30", "24:00:00z", "00:00:59.1+23:59"]),
        ("date-time", ["2026-11-28T12:30:00Z", "2024-02-29t23:59:60.5z", "2026-11-28T15:59:60-08:00"]),
        ("duration", ["P1Y2M3DT4H5M6S", "P2W", "PT1H", "P1DT", "P1Y1D", "PT1H2S"]),
        ("ipv4", ["192.0.2.1", "255.255.255.255", "0.0.0.0", "256.1.1.1", "01.1.1.1"]),
        ("ipv6", ["::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:192.0.2.1", "1::2:192.0.2.1", "1:2:3:4:5::192.0.2.1", "1:2:3:4:5:6::1.2.3.4", "1:2:3:4:5:6:7::", "fe80::a%1"]),
        ("uuid", ["00000000-0000-0000-0000-000000000000", "2eb8aa08-AA98-11ea-b4aa-73b441d16380"]),
        ("hostname", ["example.org", "a", "xn--4gbwdl.xn--wgbh1c", "a--b.c", "ab--c", "-a.b", "a-.b", "a.b."]),
        ("email", ["a@example.org", "a.b+c@x-y.z", "\"a b\"@x", "a@[127.0.0.1]", "a b@x", "@x"]),
        ("json-pointer", ["", "/a/0", "/~0~1", "/~2", "a"]),
        ("relative-json-pointer", ["0", "10/a", "1#", "01/a", "-1"]),
        ("uri", ["http://example.org/a?b#c", "urn:a:b", "http://u:p@h:80/", "http://[::1]/", "a://b/c:d", "http://a b", "mailto:a@b", "h:%41%4"]),
        ("uri-reference", ["a", "", "/a/b", "//h/p", "a:b", "1:b", "./a:b", "?q", "#f", "a b"]),
    ];

    /// <summary>Formats of which some strings are left to the code, as an automaton for them would be large, or as they are in dispute.</summary>
    private static readonly string[] Inexact = ["time", "date-time", "email", "uri", "uri-reference"];

    private static readonly Gen<(string Format, string Text)> Strings = Gen.Int[0, Seeds.Length - 1].SelectMany(index =>
    {
        var (format, strings) = Seeds[index];
        var edits = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 2], Gen.Char["0123456789abzTZ:.-+/~#%@[] é"]).Array[0, 3];
        return Gen.Select(ValueGenerator.Pick(strings), edits).Select((text, changes) => (format, changes.Aggregate(text, Edit)));
    });

    [Fact]
    public void An_automaton_accepts_what_the_code_accepts() => Gen.Select(Strings, ValueGenerator.Pick(SchemaDialect.Draft202012, SchemaDialect.Draft4)).Sample(
        static (drawn, dialect) =>
        {
            var format = new NamedFormat(drawn.Format, dialect);
            var answer = TextFormat.Accepts(format, JsonData.Of(drawn.Text));
            var isSure = format.Inner!.Accepts(drawn.Text);
            Assert.True(!isSure || answer == true, $"the automaton of {format} accepts '{drawn.Text}', the code says {answer}");
            Assert.True(isSure || answer != true || Inexact.Contains(drawn.Format), $"the automaton of {format} rejects '{drawn.Text}'");
            Assert.True(answer == false || format.Outer?.Accepts(drawn.Text) != false, $"'{drawn.Text}' is outside of {format}, the code says {answer}");
        },
        iter: 3000);

    [Fact]
    public void Each_day_of_25_cycles_of_400_years_is_a_date() => Assert.Equal(25 * 146_097, new NamedFormat("date", SchemaDialect.Draft202012).Inner!.Count(10_000_000));

    [Fact]
    public void An_ip_address_of_version_4_is_one_of_two_to_the_32() => Assert.Equal(1L << 32, new NamedFormat("ipv4", SchemaDialect.Draft4).Inner!.Count(1L << 40));

    [Fact]
    public void A_host_name_has_labels_of_63_and_253_in_all()
    {
        var names = new NamedFormat("hostname", SchemaDialect.Draft4).Inner!;
        var label = new string('a', 63);

        Assert.Equal(253, names.MaxLength);
        Assert.True(names.Accepts($"{label}.{label}.{label}.{label[..61]}"));
        Assert.False(names.Accepts($"{label}a"));
    }

    private static string Edit(string text, (double Place, int Kind, char Character) edit)
    {
        var at = (int)(edit.Place * text.Length);
        return edit.Kind switch
        {
            0 => text.Insert(at, edit.Character.ToString()),
            1 when at < text.Length => text.Remove(at, 1),
            2 when at < text.Length => text.Remove(at, 1).Insert(at, edit.Character.ToString()),
            _ => text,
        };
    }
}
