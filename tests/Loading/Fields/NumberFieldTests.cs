using System.Globalization;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using Xunit;

namespace GeoBrief.Tests.Loading.Fields;

public sealed class NumberFieldTests
{
    [Theory]
    [InlineData("71", 71)]
    [InlineData("71.0", 71)]
    [InlineData("71,4", 71)]
    [InlineData("71.5", 72)]
    [InlineData("70,5", 71)]
    [InlineData("0", 0)]
    [InlineData("100", 100)]
    public void Authority_is_the_nearest_whole_number(string written, int read) =>
        Assert.Equal(read, Written.Quietly(written, AuthorityField.Read));

    [Theory]
    [InlineData("101", "GB2020")]
    [InlineData("100.4", "GB2020")]
    [InlineData("-1", "GB2020")]
    [InlineData("high", "GB2018")]
    [InlineData("1.234,5", "GB2018")]
    [InlineData("7 1", "GB2018")]
    [InlineData("٧١", "GB2018")]
    [InlineData("99999999999999999999999999999999999999", "GB2018")]
    public void Authority_is_from_0_to_100(string written, string code) =>
        Assert.Equal(code, Written.Complaint(written, AuthorityField.Read).Code);

    [Theory]
    [InlineData("0.78", "0.78")]
    [InlineData("0,78", "0.78")]
    [InlineData("78%", "0.78")]
    [InlineData("78 %", "0.78")]
    [InlineData("78,5\u00A0%", "0.785")]
    [InlineData("78", "0.78")]
    [InlineData("1", "1")]
    [InlineData("1%", "0.01")]
    [InlineData("0.5%", "0.005")]
    [InlineData("1.4%", "0.014")]
    [InlineData("2%", "0.02")]
    [InlineData("2.1", "0.021")]
    [InlineData("100", "1")]
    [InlineData("0", "0")]
    [InlineData(".5", "0.5")]
    public void A_share_above_1_is_percent(string written, string read) =>
        Assert.Equal(decimal.Parse(read, CultureInfo.InvariantCulture), Written.Quietly(written, ShareField.Read));

    [Theory]
    [InlineData("1.4", "0.014", "1.4")]
    [InlineData("1,4", "0.014", "1.4")]
    [InlineData("1.0001", "0.010001", "1.0001")]
    [InlineData("2", "0.02", "2")]
    [InlineData("2.0", "0.02", "2")]
    public void A_share_a_little_above_1_is_percent_with_a_word_on_how_it_was_read(string written, string read, string percent)
    {
        var bag = new DiagnosticBag();
        Assert.Equal(decimal.Parse(read, CultureInfo.InvariantCulture), ShareField.Read(Written.Cell(written), bag));
        var told = Assert.Single(bag.ToImmutable());
        Assert.Equal(("GB2024", Severity.Warning, Written.Place), (told.Code, told.Severity, told.At));
        Assert.Equal($"The share '{written}' of 'field' was read as {percent}%.", told.Message);
        Assert.Equal($"Write {read} or {percent}% if that is meant; a share is never above 100%.", told.Hint);
    }

    [Theory]
    [InlineData("101%", "GB2020")]
    [InlineData("-0.1", "GB2020")]
    [InlineData("most", "GB2018")]
    [InlineData("%", "GB2018")]
    [InlineData("78%%", "GB2018")]
    public void What_is_no_share_is_an_error(string written, string code) =>
        Assert.Equal(code, Written.Complaint(written, ShareField.Read).Code);

    [Theory]
    [InlineData("40", 40)]
    [InlineData("40.0", 40)]
    public void A_whole_number_is_read(string written, int read) => Assert.Equal(read, Written.Quietly(written, Minutes));

    [Theory]
    [InlineData("40.5", "GB2019")]
    [InlineData("forty", "GB2019")]
    [InlineData("0", "GB2020")]
    [InlineData("601", "GB2020")]
    public void A_whole_number_has_bounds(string written, string code) => Assert.Equal(code, Written.Complaint(written, Minutes).Code);

    [Fact]
    public void Nothing_written_is_no_number()
    {
        Assert.Null(Written.Quietly(" ", AuthorityField.Read));
        Assert.Null(Written.Quietly(" ", ShareField.Read));
        Assert.Null(Written.Quietly(" ", Minutes));
    }

    private static int? Minutes(Cell cell, DiagnosticBag bag) => WholeNumberField.Read(cell, 1, 600, bag);
}
