using GeoBrief.Diagnostics;
using Xunit;

namespace GeoBrief.Tests.Diagnostics;

public sealed class LoadingDiagnosticsTests
{
    private static readonly DiagnosticDescriptor[] All = [.. FieldDiagnostics.All, .. TextDiagnostics.All, .. TableDiagnostics.All];

    [Fact]
    public void Every_code_is_used_once_and_listed_in_order()
    {
        Assert.Equal(All.Length, All.Select(kind => kind.Code).Distinct().Count());
        Assert.All([FieldDiagnostics.All, TextDiagnostics.All, TableDiagnostics.All], list =>
            Assert.Equal(list.Select(kind => kind.Code).Order(StringComparer.Ordinal), list.Select(kind => kind.Code)));
    }

    [Fact]
    public void Every_title_is_a_sentence() => Assert.All(All, kind =>
    {
        Assert.EndsWith(".", kind.Title, StringComparison.Ordinal);
        Assert.True(char.IsUpper(kind.Title[0]));
    });

    [Fact]
    public void A_long_value_is_cut_and_stays_on_one_line()
    {
        var diagnostic = FieldDiagnostics.UnknownCountry(default, "country", "a\r\nb" + new string('x', 500), null);

        Assert.StartsWith("The country 'a b", diagnostic.Message, StringComparison.Ordinal);
        Assert.True(diagnostic.Message.Length < 150);
    }
}
