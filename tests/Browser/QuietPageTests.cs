using System.Collections.Concurrent;
using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>What the browser itself has to say of a page.</summary>
[Collection(InBrowser.Name)]
public sealed class QuietPageTests(SharedBrowser browser)
{
    [BrowserFact]
    public async Task No_page_has_a_message_an_error_or_a_request_beyond_its_folder()
    {
        var sample = await browser.SampleAsync();
        await using var window = await browser.OpenAsync();
        var (heard, asked) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        window.Console += (_, message) => heard.Add($"{message.Page?.Url} says {message.Text}");
        window.WebError += (_, error) => heard.Add($"{error.Page?.Url} fails with {error.Error}");
        window.RequestFailed += (_, request) => heard.Add($"{request.Url} {request.Failure}");
        window.Request += (_, request) => asked.Add(request.Url);

        await SharedBrowser.EachAsync(window, sample.Pages, _ => Task.FromResult(Enumerable.Empty<string>()));

        Assert.Empty(heard);
        Assert.All(asked, address => Assert.StartsWith(sample.Root.AbsoluteUri, address, StringComparison.Ordinal));
        Assert.Empty(sample.Pages.Select(page => page.AbsoluteUri).Except(asked));
        Assert.Contains(asked, address => address.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(asked, address => address.EndsWith(".js", StringComparison.Ordinal));
    }
}
