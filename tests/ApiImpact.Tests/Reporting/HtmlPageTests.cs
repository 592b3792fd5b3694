using ApiImpact.Reporting;
using Microsoft.Playwright;

namespace ApiImpact.Tests.Reporting;

/// <summary>The page as a reader uses it, opened from a file.</summary>
public sealed class HtmlPageTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("apiimpact-html-").FullName;
    private readonly List<string> complaints = [];

    [ChromiumFact]
    public async Task A_filter_hides_the_findings_of_its_group()
    {
        var page = await OpenAsync();

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "breaking" }).UncheckAsync();

        Assert.Equal("5 of 6 shown", await page.Locator("#shown").TextContentAsync());
        Assert.False(await page.GetByText("became required").First.IsVisibleAsync());
        Assert.Empty(complaints);
    }

    [ChromiumFact]
    public async Task A_search_shows_the_findings_that_hold_every_word()
    {
        var page = await OpenAsync();

        await page.GetByLabel("Search").FillAsync("recovery_policies underscore");

        Assert.Equal("1 of 6 shown", await page.Locator("#shown").TextContentAsync());
        await page.GetByLabel("Search").FillAsync("no such word");
        Assert.True(await page.GetByText("Nothing matches the filters.").IsVisibleAsync());
        Assert.Empty(complaints);
    }

    [ChromiumFact]
    public async Task A_finding_opens_with_the_keyboard_alone()
    {
        var page = await OpenAsync();
        var finding = page.Locator("details.gated");

        await finding.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.True(await finding.EvaluateAsync<bool>("element => element.open"));
    }

    [ChromiumFact]
    public async Task One_button_opens_all_findings_that_are_shown_and_one_closes_them()
    {
        var page = await OpenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Open all" }).ClickAsync();
        Assert.Equal(6, await page.Locator("details[open]").CountAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Close all" }).ClickAsync();

        Assert.Equal(0, await page.Locator("details[open]").CountAsync());
        Assert.Empty(complaints);
    }

    [ChromiumFact]
    public async Task A_group_of_which_nothing_is_shown_has_no_heading()
    {
        var page = await OpenAsync();

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "warnings" }).UncheckAsync();

        Assert.False(await page.GetByRole(AriaRole.Heading, new() { Name = "Warnings" }).IsVisibleAsync());
        Assert.True(await page.GetByRole(AriaRole.Heading, new() { Name = "Breaking changes" }).IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task A_screen_reader_finds_headings_without_gaps_names_for_all_controls_and_a_table()
    {
        var page = await OpenAsync(width: 390);
        var levels = await page.Locator("h1, h2, h3, h4").EvaluateAllAsync<int[]>("all => all.map(heading => Number(heading.tagName[1]))");

        Assert.All(levels.Zip(levels.Skip(1)), static pair => Assert.InRange(pair.Second, 1, pair.First + 1));
        Assert.Equal(1, levels.Count(static level => level == 1));
        Assert.Equal(0, await page.Locator("input, button").EvaluateAllAsync<int>("all => all.filter(one => !(one.labels?.[0] ?? one).textContent.trim()).length"));
        Assert.Equal(4, await page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Cell) }).CountAsync());
        Assert.Equal(1, await page.Locator("html[lang=en]").CountAsync());
    }

    [ChromiumTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task The_page_never_scrolls_sideways(int width)
    {
        var change = SampleRun.Report.Diagnostics[0];
        var words = new string('x', 300);
        var page = await OpenAsync(width: width, report: SampleRun.Report with { Diagnostics = [change with { Message = words, Change = change.Change! with { Operations = [$"POST /{words}"], Part = words, Before = words, Exchange = words, Reason = words } }] });

        Assert.True(await page.Locator("details[open]").IsVisibleAsync());
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [ChromiumFact]
    public async Task The_table_of_changes_is_filtered_with_them_and_leads_to_each()
    {
        var page = await OpenAsync();

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "accepted" }).UncheckAsync();
        Assert.Equal(3, await page.Locator("tbody tr:visible").CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "response-property-removed" }).ClickAsync();

        Assert.True(await page.Locator("details.gated").EvaluateAsync<bool>("element => element.open"));
        Assert.Equal("SUMMARY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        Assert.Empty(complaints);
    }

    [ChromiumFact]
    public async Task Text_from_a_spec_is_never_markup()
    {
        var page = await OpenAsync();

        Assert.Equal(1, await page.Locator("script").CountAsync());
        Assert.Contains("<script>alert", await page.Locator("details.warning summary").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [ChromiumFact]
    public async Task Text_stands_out_from_its_background_in_both_colour_schemes()
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await OpenAsync(scheme);
            await page.GetByRole(AriaRole.Button, new() { Name = "Open all" }).ClickAsync();
            var ratios = await page.EvaluateAsync<double[]>(ContrastOfText);
            Assert.All(ratios, static ratio => Assert.InRange(ratio, 4.5, 21));
        }
    }

    [ChromiumFact]
    public async Task Screenshots_of_the_page_are_part_of_the_test_output()
    {
        foreach (var (scheme, width) in (IEnumerable<(ColorScheme, int)>)[(ColorScheme.Light, 1280), (ColorScheme.Dark, 1280), (ColorScheme.Light, 390), (ColorScheme.Dark, 390)])
        {
            var page = await OpenAsync(scheme, width);
            var file = Path.Combine(Repository.Root, "TestResults", $"report-{(scheme == ColorScheme.Light ? "light" : "dark")}-{width}.png");

            await page.ScreenshotAsync(new() { Path = file, FullPage = true });

            Assert.True(new FileInfo(file).Length > 10_000);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>WCAG 2.1, 1.4.3: the contrast ratio of each element's own text to the nearest background.</summary>
    private const string ContrastOfText = """
        () => {
          const parse = color => (color.match(/[\d.]+/g) || []).map(Number);
          const luminance = ([r, g, b]) => [r, g, b]
            .map(value => value / 255)
            .map(value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
            .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
          const background = element => {
            for (let at = element; at; at = at.parentElement) {
              const color = parse(getComputedStyle(at).backgroundColor);
              if (color.length === 3 || color[3] > 0) return color;
            }
            return [255, 255, 255];
          };
          return [...document.querySelectorAll("body *")]
            .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()) && element.checkVisibility() && element.tagName !== "SCRIPT")
            .map(element => {
              const [a, b] = [luminance(parse(getComputedStyle(element).color)), luminance(background(element))];
              return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            });
        }
        """;

    private async Task<IPage> OpenAsync(ColorScheme scheme = ColorScheme.Light, int width = 1280, Report? report = null)
    {
        var file = Path.Combine(folder, "report.html");
        using (var writer = new StringWriter { NewLine = "\n" })
        {
            ReportFormatCatalog.Find("html")!.Write(report ?? SampleRun.Report, writer, ReportStyle.Plain);
            await File.WriteAllTextAsync(file, writer.ToString());
        }

        var page = await chromium.Browser.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, message) => complaints.Add(message);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }
}
