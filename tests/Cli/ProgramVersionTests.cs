using GeoBrief.Cli;
using Xunit;

namespace GeoBrief.Tests.Cli;

public sealed class ProgramVersionTests
{
    [Theory]
    [InlineData("0.1.0", "0.1.0")]
    [InlineData("0.1.0+eeff1cd0a1b2", "0.1.0")]
    [InlineData("1.0.0-beta.2+eeff1cd", "1.0.0-beta.2")]
    public void The_source_revision_is_left_out(string informational, string expected) =>
        Assert.Equal(expected, ProgramVersion.WithoutRevision(informational));

    [Fact]
    public void The_program_knows_its_version() => Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+[^+]*$", ProgramVersion.Of(typeof(Application).Assembly));
}
