using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed class AmbientTests
{
    [Fact]
    public void No_stage_asks_for_the_disk_the_clock_the_culture_or_chance() =>
        Assert.Empty(AmbientRules.Violations(Generator.References));

    [Theory]
    [InlineData("Loading", "System.IO.File.ReadAllText(\"a\")", false)]
    [InlineData("Rendering", "System.IO.Directory.GetFiles(\"a\")", false)]
    [InlineData("Pages", "new System.IO.FileStream(\"a\", System.IO.FileMode.Open)", false)]
    [InlineData("Publishing", "System.IO.File.ReadAllText(\"a\")", true)]
    [InlineData("Cli", "System.IO.File.ReadAllText(\"a\")", true)]
    [InlineData("Loading", "System.IO.Path.Combine(\"a\", \"b\")", true)]
    [InlineData("Loading", "new System.IO.MemoryStream()", true)]
    [InlineData("Cli", "System.IO.Path.GetTempPath()", false)]
    [InlineData("Publishing", "System.Console.Out", false)]
    [InlineData("Cli", "System.Console.Out", true)]
    [InlineData("Model", "System.DateTime.Now", false)]
    [InlineData("Model", "System.DateTime.UtcNow", false)]
    [InlineData("Model", "System.DateTime.Today", false)]
    [InlineData("Model", "System.DateTime.MinValue", true)]
    [InlineData("Publishing", "System.DateTimeOffset.Now", false)]
    [InlineData("Analysis", "System.TimeProvider.System", false)]
    [InlineData("Cli", "System.TimeProvider.System", true)]
    [InlineData("Cli", "System.Guid.NewGuid()", false)]
    [InlineData("Planning", "System.Random.Shared", false)]
    [InlineData("Planning", "new System.Random(1)", false)]
    [InlineData("Rendering", "System.Globalization.CultureInfo.CurrentCulture", false)]
    [InlineData("Rendering", "System.Globalization.CultureInfo.InvariantCulture", true)]
    [InlineData("Rendering", "System.Environment.ProcessorCount", false)]
    [InlineData("Rendering", "System.Environment.NewLine", false)]
    [InlineData("Publishing", "System.Environment.ProcessId", true)]
    public void What_is_ambient_is_found_outside_its_place(string layer, string expression, bool allowed)
    {
        var references = Generator.ReferencesOf($"namespace GeoBrief.{layer} {{ class A {{ object M() => {expression}; }} }}");

        Assert.Equal(allowed, AmbientRules.Violations(references).IsEmpty);
    }

    [Theory]
    [InlineData("Program", true)]
    [InlineData("ReportPipeline", false)]
    public void Of_the_root_the_program_alone_may_ask(string type, bool allowed)
    {
        var references = Generator.ReferencesOf($"namespace GeoBrief {{ class {type} {{ object M() => System.Console.Out; }} }}");

        Assert.Equal(allowed, AmbientRules.Violations(references).IsEmpty);
    }

    [Fact]
    public void An_iterator_may_ask_for_its_thread() => Assert.Empty(AmbientRules.Violations(Generator.ReferencesOf(
        "namespace GeoBrief.Model { class A { System.Collections.Generic.IEnumerable<int> M() { yield return 1; } } }")));
}
