using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;
using Xunit;

namespace GeoBrief.Tests.Diagnostics;

public sealed partial class CatalogTests
{
    [Fact]
    public void No_code_stands_twice() => Assert.Equal(Catalog.All.Length, Catalog.All.Select(kind => kind.Code).Distinct().Count());

    [Fact]
    public void Every_code_has_its_form_and_every_title_is_a_sentence() =>
        Assert.All(Catalog.All, kind => Assert.True(Code().IsMatch(kind.Code) && kind.Title.EndsWith('.') && char.IsUpper(kind.Title[0]), kind.Code));

    [Fact]
    public void Every_group_of_kinds_is_in_the_catalogue()
    {
        var groups = typeof(Catalog).Assembly.GetTypes().Where(type => type.Name.EndsWith("Diagnostics", StringComparison.Ordinal) && type.Namespace == typeof(Catalog).Namespace);
        var kinds = groups.SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);
        Assert.Equal(Catalog.All.Select(kind => kind.Code), kinds.Select(kind => kind.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_kind_is_found_by_its_code_in_any_case()
    {
        Assert.Equal("GB1001", Catalog.Find("gb1001")!.Code);
        Assert.Null(Catalog.Find("GB9999"));
    }

    [GeneratedRegex(@"\AGB[1-5][0-9]{3}\z")]
    private static partial Regex Code();
}
