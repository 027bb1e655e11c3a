using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Primitives;

public sealed class FingerprintTests
{
    // FIPS 180-2, appendix B.1.
    [Fact]
    public void It_is_the_sha_256_in_lower_case() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.Of("abc"u8).Hex);

    [Fact]
    public void It_of_nothing_is_known_too() =>
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Fingerprint.Of([]).ToString());

    [Fact]
    public void Its_beginning_names_a_file() => Assert.Equal("ba7816bf8f", Fingerprint.Of("abc"u8).Short);

    [Fact]
    public void Other_bytes_have_another() => Assert.NotEqual(Fingerprint.Of("abc"u8), Fingerprint.Of("abd"u8));
}
