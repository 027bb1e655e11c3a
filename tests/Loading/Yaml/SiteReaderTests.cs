using GeoBrief.Diagnostics;
using GeoBrief.Model;
using Xunit;

namespace GeoBrief.Tests.Loading.Yaml;

public sealed class SiteReaderTests
{
    [Fact]
    public void The_example_of_the_contract_is_read_whole()
    {
        var outcome = SampleFolder.Load(
            ("brand/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            ("site.yml", """
                client: Facturo
                agency:
                  name: Northbound Search
                  logo: brand/logo.svg
                  contact: hello@northbound.example
                brand:
                  accent: "#0B6E4F"
                locale: en
                as_of: 2026-09-30
                base_url: https://briefs.example.com/facturo
                indexable: true
                policy:
                  starting_local_share: 65%
                  competitors: { min: 4, max: 12 }

                """));
        Assert.Empty(outcome.Diagnostics);
        var site = outcome.Value!.Site;
        Assert.Equal(("Facturo", "#0b6e4f", "en", true), (site.Client, site.Accent, site.Locale, site.Indexable));
        Assert.Equal(("Northbound Search", "hello@northbound.example", "brand/logo.svg"), (site.Agency.Name, site.Agency.Contact, site.Agency.Logo!.File.Value));
        Assert.Equal("https://briefs.example.com/facturo/", site.BaseUrl!.Text);
        Assert.Equal((0.65m, 4, 12), (site.Policy.Mix.StartingLocalShare, site.Policy.Scan.CompetitorsMin, site.Policy.Scan.CompetitorsMax));
    }

    [Fact]
    public void A_client_alone_is_enough_and_the_report_is_private()
    {
        var site = SampleFolder.Load().Value!.Site;
        Assert.Equal(("en", false), (site.Locale, site.Indexable));
        Assert.Null(site.Accent);
        Assert.Null(site.BaseUrl);
        Assert.Same(Policy.Default, site.Policy);
    }

    [Theory]
    [InlineData("locale: en\n", 1)]
    [InlineData("locale: en\nclient:\n", 2)]
    [InlineData("locale: en\nclient: ''\n", 2)]
    public void A_missing_client_is_an_error_and_leaves_no_value(string text, int line)
    {
        var outcome = SampleFolder.Load(("site.yml", text));
        Assert.Null(outcome.Value);
        Assert.NotNull(outcome.Expect("GB2209", "site.yml", line, 1).Hint);
    }

    [Fact]
    public void An_unknown_key_gets_the_nearest_as_its_hint()
    {
        var outcome = SampleFolder.Load(("site.yml", "client: Facturo\nlocal: en\n"));
        Assert.Equal("Did you mean 'locale'?", outcome.Expect("GB2202", "site.yml", 2, 1).Hint);
        Assert.NotNull(outcome.Value);
    }

    [Fact]
    public void An_unknown_key_below_another_is_reported_there() =>
        SampleFolder.Load(("site.yml", "client: F\nagency:\n  name: N\n  nmae: M\n")).Expect("GB2202", "site.yml", 4, 3);

    [Theory]
    [InlineData("es")]
    [InlineData("pt")]
    public void A_locale_is_read_with_its_place(string locale)
    {
        var outcome = SampleFolder.Load(("site.yml", $"client: F\nlocale: {locale}\n"));
        Assert.Equal((locale, 2, 9), (outcome.Value!.Site.Locale, outcome.Value.Site.LocaleAt!.Value.Line, outcome.Value.Site.LocaleAt.Value.Column));
        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Severity > Severity.Info);
    }

    [Fact]
    public void A_locale_that_is_none_is_an_error() => SampleFolder.Load(("site.yml", "client: F\nlocale: xx\n")).Expect("GB2021", "site.yml", 2, 9);

    [Theory]
    [InlineData("red")]
    [InlineData("'#abc'")]
    [InlineData("'#0b6e4g'")]
    public void An_accent_that_is_no_six_digits_is_an_error(string accent) =>
        SampleFolder.Load(("site.yml", $"client: F\nbrand:\n  accent: {accent}\n")).Expect("GB2231", "site.yml", 3, 11);

    [Fact]
    public void An_unquoted_accent_is_a_comment_and_says_so() =>
        Assert.Contains("quotes", SampleFolder.Load(("site.yml", "client: F\nbrand:\n  accent: #0b6e4f\n")).Expect("GB2231", "site.yml", 3, 3).Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData("ftp://x.example/", "GB2014")]
    [InlineData("https://me:secret@x.example/", "GB2015")]
    [InlineData("https://x.example/?a=b", "GB2235")]
    public void A_base_address_must_be_one_that_pages_can_stand_below(string address, string code)
    {
        var found = SampleFolder.Load(("site.yml", $"client: F\nbase_url: {address}\n")).Expect(code, "site.yml", 2, 11);
        Assert.DoesNotContain("secret", found.Message + found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Yes_is_a_text_and_no_boolean() => SampleFolder.Load(("site.yml", "client: yes\nindexable: yes\n")).Expect("GB2023", "site.yml", 2, 12);

    [Fact]
    public void A_list_where_a_value_belongs_is_an_error() => SampleFolder.Load(("site.yml", "client: [F]\n")).Expect("GB2208", "site.yml", 1, 9);
}
