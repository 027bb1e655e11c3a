using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using Xunit;

namespace GeoBrief.Tests.Loading.Fields;

public sealed class AddressFieldTests
{
    [Fact]
    public void A_whole_address_is_kept_as_written() =>
        Assert.Equal("https://facturo.example/mx/", Written.Quietly(" https://facturo.example/mx/ ", AddressField.Read)!.Text);

    [Fact]
    public void An_address_without_its_scheme_is_an_error_that_adds_it()
    {
        var complaint = Written.Complaint("facturo.example/mx/", AddressField.Read);

        Assert.Equal("GB2014", complaint.Code);
        Assert.Equal("Write https://facturo.example/mx/.", complaint.Hint);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://facturo.example/")]
    [InlineData("https://")]
    [InlineData("medium.com/@facturo")]
    public void Anything_but_http_with_a_host_is_an_error(string written) =>
        Assert.Equal("GB2014", Written.Complaint(written, AddressField.Read).Code);

    [Theory]
    [InlineData("https://anna:s3cret@facturo.example/")]
    [InlineData("https://anna@facturo.example/s3cret")]
    [InlineData("ftp://anna:s3cret@facturo.example/")]
    [InlineData("anna:s3cret@facturo.example")]
    [InlineData("https:\\\\anna:s3cret@facturo.example")]
    public void A_name_or_a_password_is_never_repeated(string written)
    {
        foreach (var complaint in new[] { Written.Complaint(written, AddressField.Read), Written.Complaint(written, HostField.Read) })
        {
            Assert.Equal("GB2015", complaint.Code);
            Assert.True(complaint.Descriptor.HidesLine);
            Assert.DoesNotContain("s3cret", DiagnosticFormatter.Format(complaint, "data", written), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("expansion.mx", "expansion.mx", "expansion.mx")]
    [InlineData("WWW.Expansion.MX", "expansion.mx", "expansion.mx")]
    [InlineData("https://blog.expansion.mx:8080/nota?x=1", "blog.expansion.mx", "expansion.mx")]
    public void A_domain_or_an_address_gives_host_and_registrable_domain(string written, string source, string domain)
    {
        var host = Written.Quietly(written, HostField.Read);

        Assert.Equal((source, domain), (host!.Value.Source.Value, host.Value.Domain.Value));
    }

    [Theory]
    [InlineData("co.uk")]
    [InlineData("https://github.io/")]
    public void An_ending_under_which_others_register_is_no_domain(string written) =>
        Assert.Equal("GB2013", Written.Complaint(written, HostField.Read).Code);

    [Theory]
    [InlineData("localhost")]
    [InlineData("192.0.2.1")]
    [InlineData("not a domain")]
    public void What_is_no_domain_is_an_error(string written)
    {
        var complaint = Written.Complaint(written, HostField.Read);

        Assert.Equal("GB2012", complaint.Code);
        Assert.Contains($"'{written}'", complaint.Message, StringComparison.Ordinal);
    }
}
