using Xunit;

namespace GeoBrief.Tests.Browser;

public sealed class BrowserExecutableTests
{
    [Fact]
    public void The_one_that_the_variable_names_comes_first() =>
        Assert.Equal("mine/chrome", Find(["mine/chrome", "bin/chromium"], ("GEOBRIEF_BROWSER", "mine/chrome"), ("PATH", "bin")));

    [Fact]
    public void A_named_one_that_is_not_there_is_not_replaced_by_another() =>
        Assert.Null(Find(["bin/chromium"], ("GEOBRIEF_BROWSER", "mine/chrome"), ("PATH", "bin")));

    [Fact]
    public void One_is_found_by_its_name_in_any_folder_of_programs() =>
        Assert.Equal(Path.Combine("b", "google-chrome"), Find([Path.Combine("b", "google-chrome")], ("PATH", $"a{Path.PathSeparator}b")));

    [Fact]
    public void Without_one_the_tests_are_left_out_with_the_reason() =>
        Assert.StartsWith("No Chromium, Chrome or Edge was found.", BrowserExecutable.ReasonFor(null, _ => null), StringComparison.Ordinal);

    [Fact]
    public void Without_one_the_tests_fail_on_a_build_machine() =>
        Assert.Null(BrowserExecutable.ReasonFor(null, name => name == "CI" ? "true" : null));

    [Fact]
    public void With_one_the_tests_run() => Assert.Null(BrowserExecutable.ReasonFor("bin/chromium", _ => null));

    private static string? Find(string[] files, params (string Name, string Value)[] variables) => BrowserExecutable.Find(
        name => variables.FirstOrDefault(variable => variable.Name == name).Value,
        files.Contains);
}
