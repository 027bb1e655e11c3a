using GeoBrief.Pages;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class PrintFootTests
{
    [Theory]
    [InlineData("Facturo 24", "\"Facturo 24\"")]
    [InlineData("A \"B\"; }", "\"A \\22 B\\22 \\3b  \\7d \"")]
    [InlineData("\\", "\"\\5c \"")]
    [InlineData("חשבון 🌮", "\"\\5d7 \\5e9 \\5d1 \\5d5 \\5df  \\1f32e \"")]
    public void A_name_of_any_script_stays_within_its_string(string client, string written) =>
        Assert.Contains($"content: {written};", PrintFoot.StyleSheet(client), StringComparison.Ordinal);

    [Fact]
    public void The_sheets_are_counted() => Assert.Contains("counter(page) \" / \" counter(pages)", PrintFoot.StyleSheet("Facturo"), StringComparison.Ordinal);
}
