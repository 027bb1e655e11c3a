using GeoBrief.Primitives;
using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class DomainEndingsTests
{
    [Theory]
    [InlineData("www.example.com.mx", "example.com.mx", EndingKind.CountryCode, "MX", ".com.mx")]
    [InlineData("blog.example.co.uk", "example.co.uk", EndingKind.CountryCode, "GB", ".co.uk")]
    [InlineData("example.com.au", "example.com.au", EndingKind.CountryCode, "AU", ".com.au")]
    [InlineData("example.co", "example.co", EndingKind.GenericCountryCode, null, ".co")]
    [InlineData("example.com.co", "example.com.co", EndingKind.GenericCountryCode, null, ".com.co")]
    [InlineData("start.example.io", "example.io", EndingKind.GenericCountryCode, null, ".io")]
    [InlineData("example.eu", "example.eu", EndingKind.Regional, null, ".eu")]
    [InlineData("example.madrid", "example.madrid", EndingKind.PlaceNamed, null, ".madrid")]
    [InlineData("example.uk.com", "example.uk.com", EndingKind.Global, null, ".com")]
    [InlineData("foo.github.io", "foo.github.io", EndingKind.GenericCountryCode, null, ".io")]
    [InlineData("пример.рф", "xn--e1afmkfd.xn--p1ai", EndingKind.CountryCode, "RU", ".рф")]
    [InlineData("co.uk", null, EndingKind.CountryCode, "GB", ".co.uk")]
    [InlineData("shop.example.com.de", "example.com.de", EndingKind.CountryCode, "DE", ".de")]
    [InlineData("example.co.za", "example.co.za", EndingKind.CountryCode, "ZA", ".co.za")]
    [InlineData("example.za", "example.za", EndingKind.CountryCode, "ZA", ".za")]
    [InlineData("example.gg", "example.gg", EndingKind.CountryCode, "GG", ".gg")]
    [InlineData("example.ac", "example.ac", EndingKind.GenericCountryCode, null, ".ac")]
    [InlineData("example.asia", "example.asia", EndingKind.Regional, null, ".asia")]
    [InlineData("пример.ею", "xn--e1afmkfd.xn--e1a4c", EndingKind.Regional, null, ".ею")]
    [InlineData("example.com", "example.com", EndingKind.Global, null, ".com")]
    [InlineData("contafacil.example", "contafacil.example", EndingKind.Global, null, ".example")]
    [InlineData("a.site.test", "site.test", EndingKind.Global, null, ".test")]
    public void The_ending_is_read_from_the_last_label(string text, string? registrable, EndingKind kind, string? country, string label)
    {
        var host = Host(text);
        var ending = DomainEndings.Of(host);
        Assert.Equal(registrable, PublicSuffixes.RegistrableDomain(host)?.Value);
        Assert.Equal((kind, country, label), (ending.Kind, ending.Country?.Value, ending.Label));
    }

    [Theory] // 2.1: second levels that a company sells, whatever country they look like
    [InlineData("br.com cn.com de.com eu.com jpn.com mex.com ru.com sa.com uk.com us.com za.com co.com", EndingKind.Global, null)]
    [InlineData("gb.net hu.net jp.net se.net uk.net ae.org", EndingKind.Global, null)]
    [InlineData("za.bz", EndingKind.GenericCountryCode, null)]
    [InlineData("com.de", EndingKind.CountryCode, "DE")]
    [InlineData("com.se", EndingKind.CountryCode, "SE")]
    [InlineData("com.co com.ai com.la com.io net.co gov.co", EndingKind.GenericCountryCode, null)]
    public void A_private_second_level_gives_no_country_that_the_last_label_does_not_give(string suffixes, EndingKind kind, string? country) =>
        Assert.All(suffixes.Split(' '), suffix => Assert.Equal((kind, country), Read($"example.{suffix}")));

    [Theory]
    [InlineData("192.0.2.1")]
    [InlineData("localhost")]
    public void An_address_or_a_single_label_is_no_domain(string text) => Assert.False(HostName.TryParse(text, out _));

    [Fact]
    public void The_twenty_generic_country_endings_have_no_country()
    {
        var endings = "ad ai as bz cc cd co dj fm io la me ms nu sc sr su tk tv ws".Split(' ');
        Assert.Equal(20, endings.Length);
        Assert.All(endings, ending => Assert.Equal(
            (EndingKind.GenericCountryCode, null), Read($"example.{ending}")));
    }

    [Fact]
    public void Every_international_country_ending_of_the_suffix_list_has_its_country()
    {
        string[] rows =
        [
            "ישראל IL", "امارات AE", "հայ AM", "বাংলা BD", "бг BG", "البحرين BH", "бел BY", "中国 CN", "中國 CN", "الجزائر DZ", "مصر EG",
            "موريتانيا MR", "გე GE", "ελ GR", "香港 HK", "ಭಾರತ IN", "ଭାରତ IN", "ভাৰত IN", "भारतम् IN", "भारोत IN", "ڀارت IN", "ഭാരതം IN",
            "भारत IN", "بارت IN", "بھارت IN", "భారత్ IN", "ભારત IN", "ਭਾਰਤ IN", "ভারত IN", "இந்தியா IN", "ایران IR", "ايران IR", "عراق IQ",
            "الاردن JO", "한국 KR", "қаз KZ", "ລາວ LA", "ලංකා LK", "இலங்கை LK", "المغرب MA", "мкд MK", "мон MN", "澳門 MO", "澳门 MO",
            "مليسيا MY", "عمان OM", "پاکستان PK", "پاكستان PK", "فلسطين PS", "срб RS", "рф RU", "قطر QA", "السعودية SA", "السعودیة SA",
            "السعودیۃ SA", "السعوديه SA", "سودان SD", "新加坡 SG", "சிங்கப்பூர் SG", "سورية SY", "سوريا SY", "ไทย TH", "تونس TN", "台灣 TW",
            "台湾 TW", "臺灣 TW", "укр UA", "اليمن YE",
        ];
        Assert.Equal(68, rows.Length);
        Assert.All(rows, row => Assert.Equal((EndingKind.CountryCode, row[^2..]), Read($"example.{row[..^3]}")));
        Assert.All<string>(["ею", "ευ"], ending => Assert.Equal((EndingKind.Regional, null), Read($"example.{ending}")));
    }

    [Theory]
    [InlineData("www.sat.gob.mx", true)]
    [InlineData("service.gov.uk", true)]
    [InlineData("www.unam.edu.mx", true)]
    [InlineData("www.example.ac.uk", true)]
    [InlineData("school.leeds.sch.uk", true)]
    [InlineData("example.gc.ca", true)]
    [InlineData("example.gv.at", true)]
    [InlineData("example.go.jp", true)]
    [InlineData("www.gov.uk", true)]
    [InlineData("example.edu.co", false)]
    [InlineData("example.gov.co", false)]
    [InlineData("example.edu", false)]
    [InlineData("example.go.it", false)]
    [InlineData("ac.example.mx", false)]
    [InlineData("shop.gob.de", false)]
    [InlineData("example.com.mx", false)]
    public void Second_levels_of_public_bodies_are_presence(string text, bool expected) =>
        Assert.Equal(expected, DomainEndings.Of(Host(text)).GovernmentOrEducation);

    [Theory]
    [InlineData("example.madrid", ".madrid names Madrid, but Google treats it as a general ending.")]
    [InlineData("example.com.co", ".co belongs to Colombia, but Google treats it as a general ending.")]
    [InlineData("example.eu", ".eu stands for the European Union, not for one country.")]
    [InlineData("example.москва", ".москва names Moscow, but Google treats it as a general ending.")]
    [InlineData("example.com.mx", null)]
    [InlineData("example.com", null)]
    [InlineData("example.su", null)]
    public void An_ending_that_only_suggests_a_place_says_so(string text, string? hint) =>
        Assert.Equal(hint, DomainEndings.Of(Host(text)).Hint);

    [Theory]
    [InlineData("bayern")]
    [InlineData("cat")]
    [InlineData("lat")]
    [InlineData("london")]
    [InlineData("quebec")]
    [InlineData("swiss")]
    [InlineData("tokyo")]
    public void Place_named_endings_are_known(string ending) =>
        Assert.Equal((EndingKind.PlaceNamed, null), Read($"example.{ending}"));

    [Fact]
    public void Every_country_but_six_has_an_ending_that_leads_back_to_it_or_is_generic()
    {
        Assert.Equal(["BL", "BQ", "EH", "MF", "UM", "XK"], Countries.All.Where(country => country.Ending is null).Select(country => country.Code.Value));
        Assert.All(Countries.All.Where(country => country.Ending is not null), country =>
        {
            var (kind, code) = Read($"example{country.Ending}");
            Assert.True(kind == EndingKind.GenericCountryCode || code == country.Code.Value, country.Name);
        });
    }

    private static (EndingKind Kind, string? Country) Read(string text)
    {
        var ending = DomainEndings.Of(Host(text));
        return (ending.Kind, ending.Country?.Value);
    }

    private static HostName Host(string text)
    {
        Assert.True(HostName.TryParse(text, out var host), text);
        return host;
    }
}
