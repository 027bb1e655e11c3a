using System.Text.RegularExpressions;
using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed partial class LayeringTests
{
    [Fact]
    public void No_compiled_code_uses_a_layer_above_its_own() => Assert.Empty(Layers.Violations(Generator.References));

    [Fact]
    public void No_source_names_a_layer_above_its_own() => Assert.Empty(
        from file in Repository.FilesOf([".cs"], "generator")
        let parts = file.Value.Split('/')
        let layer = parts.Length > 2 ? parts[1] : Layers.Root
        from Match match in LayerNamed().Matches(Repository.Text(file))
        where !Layers.Allows(layer, match.Groups["layer"].Value)
        select $"{file}: {match.Value}");

    [Fact]
    public void The_reader_sees_the_code_of_the_program() => Assert.Contains(
        Generator.References,
        reference => Layers.Of(reference.From) == "Planning" && Layers.Of(reference.To) == "Analysis");

    [Theory]
    [InlineData("class A { GeoBrief.Loading.B b; }")]
    [InlineData("class A : GeoBrief.Loading.B { }")]
    [InlineData("[GeoBrief.Loading.Mark] class A { }")]
    [InlineData("class A { void M([GeoBrief.Loading.Mark] int n) { } }")]
    [InlineData("class A { int M() => GeoBrief.Loading.B.Number(); }")]
    [InlineData("class A { object M() => typeof(GeoBrief.Loading.B); }")]
    [InlineData("class A { void M() { try { } catch (GeoBrief.Loading.Fault) { } } }")]
    [InlineData("class A { System.Collections.Generic.List<GeoBrief.Loading.B[]> M() => null; }")]
    [InlineData("class A<T> where T : GeoBrief.Loading.B { }")]
    [InlineData("class A { object M() => System.Array.Empty<GeoBrief.Loading.B>(); }")]
    [InlineData("class A { int field; System.Func<int> M(int n) => () => n + field + GeoBrief.Loading.B.Number(); }")]
    [InlineData("class A { System.Collections.Generic.IEnumerable<int> M() { yield return GeoBrief.Loading.B.Number(); } }")]
    [InlineData("class A { async System.Threading.Tasks.Task<int> M() { await System.Threading.Tasks.Task.Yield(); return GeoBrief.Loading.B.Number(); } }")]
    public void A_use_of_a_layer_above_is_found_wherever_it_hides(string source)
    {
        var references = Generator.ReferencesOf(
            $"namespace GeoBrief.Model {{ {source} }}",
            """
            namespace GeoBrief.Loading
            {
                public class B { public static int Number() => 1; }
                public class Fault : System.Exception { }
                public class Mark : System.Attribute { }
            }
            """);

        Assert.All(Layers.Violations(references), reference => Assert.Equal("GeoBrief.Model.A", reference.From.ToString().Split('`')[0]));
        Assert.NotEmpty(Layers.Violations(references));
    }

    [Theory]
    [InlineData("Planning", "Analysis", true)]
    [InlineData("Planning", "Pages", false)]
    [InlineData("Planning", "Loading", false)]
    [InlineData("Classification", "Loading", false)]
    [InlineData("Loading", "Classification", false)]
    [InlineData("Reference", "Diagnostics", false)]
    [InlineData("Diagnostics", "Reference", false)]
    [InlineData("Rendering", "Pages", true)]
    [InlineData("Rendering", "Verification", false)]
    [InlineData("Verification", "Pages", false)]
    [InlineData("Publishing", "Rendering", true)]
    [InlineData("Cli", "Publishing", true)]
    [InlineData("Publishing", "Cli", false)]
    [InlineData("Pages", Layers.Root, false)]
    [InlineData(Layers.Root, "Cli", true)]
    [InlineData("Primitives", "Primitives", true)]
    [InlineData("Surprise", "Primitives", false)]
    [InlineData("Cli", "Surprise", false)]
    public void The_table_says_who_may_use_whom(string from, string to, bool allowed) => Assert.Equal(allowed, Layers.Allows(from, to));

    [GeneratedRegex(@"\bGeoBrief\.(?<layer>[A-Z]\w+)")]
    private static partial Regex LayerNamed();
}
