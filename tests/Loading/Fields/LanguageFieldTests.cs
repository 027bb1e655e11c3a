using GeoBrief.Loading.Fields;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading.Fields;

public sealed class LanguageFieldTests
{
    [Theory]
    [InlineData("es")]
    [InlineData("es-MX")]
    public void A_tag_is_read(string written) => Assert.Equal(new LanguageTag(written), Written.Quietly(written, LanguageField.Read));

    [Fact]
    public void Nothing_written_is_no_language() => Assert.Null(Written.Quietly("  ", LanguageField.Read));
}
