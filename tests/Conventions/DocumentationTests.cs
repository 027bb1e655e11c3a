using System.Xml.Linq;
using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed class DocumentationTests
{
    [Fact]
    public void Every_public_type_says_what_it_is()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(Generator.Assembly.Location, ".xml"));

        Assert.Empty(Undocumented(Generator.Assembly.GetExportedTypes(), documentation));
    }

    [Theory]
    [InlineData("<member name='T:GeoBrief.Tests.Conventions.DocumentationTests'><summary>Why.</summary></member>", 0)]
    [InlineData("<member name='T:GeoBrief.Tests.Conventions.DocumentationTests'><summary> </summary></member>", 1)]
    [InlineData("<member name='T:GeoBrief.Tests.Conventions.DocumentationTests'/>", 1)]
    [InlineData("<member name='T:GeoBrief.Other'><summary>Why.</summary></member>", 1)]
    public void A_type_without_a_summary_is_found(string member, int expected) =>
        Assert.Equal(expected, Undocumented([typeof(DocumentationTests)], XDocument.Parse($"<doc><members>{member}</members></doc>")).Count());

    private static IEnumerable<string> Undocumented(IEnumerable<Type> types, XDocument documentation)
    {
        var documented = documentation.Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();
        return types.Select(type => type.FullName!.Replace('+', '.')).Where(name => !documented.Contains("T:" + name));
    }
}
