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
            var ratios = await page.EvaluateAsync<double[]>(ContrastOfText);
            Assert.All(ratios, static ratio => Assert.InRange(ratio, 4.5, 21));
        }
    }

    [ChromiumFact]
    public async Task A_screenshot_of_the_page_is_part_of_the_test_output()
    {
        var page = await OpenAsync();
        var file = Path.Combine(Repository.Root, "TestResults", "report.png");

        await page.ScreenshotAsync(new() { Path = file, FullPage = true });

        Assert.True(new FileInfo(file).Length > 10_000);
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

    private async Task<IPage> OpenAsync(ColorScheme scheme = ColorScheme.Light)
    {
        var file = Path.Combine(folder, "report.html");
        using (var writer = new StringWriter { NewLine = "\n" })
        {
            ReportFormatCatalog.Find("html")!.Write(SampleRun.Report, writer, ReportStyle.Plain);
            await File.WriteAllTextAsync(file, writer.ToString());
        }

        var page = await chromium.Browser.NewPageAsync(new() { ColorScheme = scheme });
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, message) => complaints.Add(message);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }
}
