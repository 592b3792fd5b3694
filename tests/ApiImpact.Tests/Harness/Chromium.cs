using Microsoft.Playwright;

namespace ApiImpact.Tests.Harness;

/// <summary>One headless browser for the tests of a class; not started where it is not installed.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;

    /// <summary>The browser; only tests that carry <see cref="ChromiumFactAttribute"/> may ask for it.</summary>
    public IBrowser Browser { get => field ?? throw new InvalidOperationException("Chromium is not installed."); private set; }

    public async Task InitializeAsync()
    {
        if (File.Exists(ChromiumFactAttribute.Path))
        {
            playwright = await Playwright.CreateAsync();
            Browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = ChromiumFactAttribute.Path,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }
    }

    public async Task DisposeAsync()
    {
        if (playwright is not null)
        {
            await Browser.DisposeAsync();
            playwright.Dispose();
        }
    }
}
