using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace GeoBrief.Tests.Support;

/// <summary>What a reader of a page finds there.</summary>
internal static partial class HtmlAssert
{
    /// <summary>Every place that shows the figure gives this value, and there is one.</summary>
    public static void Figure(IHtmlDocument page, string name, string value)
    {
        var found = page.QuerySelectorAll($"data.fig[data-fig='{name}']").Select(element => element.GetAttribute("value")).Distinct();
        Assert.Equal([value], found);
    }

    /// <summary>The page says the sentence, whatever elements stand in it.</summary>
    public static void Says(string sentence, IParentNode place) => Assert.Contains(sentence, Words(place), StringComparison.Ordinal);

    /// <summary>The page does not say it.</summary>
    public static void IsSilentOf(string words, IParentNode place) => Assert.DoesNotContain(words, Words(place), StringComparison.Ordinal);

    /// <summary>No element came out of a text that a person wrote: the page has the scripts and styles of the layout only.</summary>
    public static void HasNoForeignCode(IHtmlDocument page)
    {
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Matches(@"\A(\.\./)*assets/site\.[0-9a-f]+\.js\z", script.GetAttribute("src")));
        Assert.Empty(page.QuerySelectorAll("style, iframe, object, embed, form, base, main img"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(page.QuerySelectorAll("[href]"), element => Begins(element.GetAttribute("href")!, "javascript:"));
    }

    /// <summary>The words of a cell without what is folded away in it.</summary>
    public static string WordsBeforeDetails(IElement cell)
    {
        var copy = (IElement)cell.Clone();
        copy.QuerySelector("details")?.Remove();
        return Words(copy);
    }

    /// <summary>The text of a place, with single spaces.</summary>
    public static string Words(IParentNode place) =>
        Spaces().Replace(place is IHtmlDocument page ? page.Body!.TextContent : ((INode)place).TextContent, " ").Trim();

    private static bool Begins(string address, string scheme) => address.TrimStart().StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
