using Xunit;

namespace GeoBrief.Tests.Browser;

public sealed class SiteOnDiskTests
{
    [Theory]
    [InlineData("index.html", "index")]
    [InlineData("404.html", "404")]
    [InlineData("markets/mexico/index.html", "brief")]
    [InlineData("markets/mexico/scan-2.html", "scan")]
    [InlineData("markets/mexico/ledger-2026-09.html", "ledger")]
    [InlineData("markets/mexico/ledger-problems-2.html", "ledger-problems")]
    public void A_page_is_of_the_kind_that_its_file_says(string path, string kind) => Assert.Equal(kind, SiteOnDisk.KindOf(path));
}
