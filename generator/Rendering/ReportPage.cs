using System.Text.Encodings.Web;
using System.Text.Unicode;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;
using RazorLight;
using RazorLight.Text;

namespace GeoBrief.Rendering;

/// <summary>
/// What a view can do besides printing its model: say a sentence, show a figure, a day or somebody's own words. Everything else that it
/// prints is encoded.
/// </summary>
/// <typeparam name="TModel">The model of the page or of a part of it.</typeparam>
public abstract class ReportPage<TModel> : TemplatePage<TModel>
{
    private static readonly HtmlEncoder AllScripts = HtmlEncoder.Create(UnicodeRanges.All);

    protected ReportPage() => HtmlEncoder = AllScripts;

    private RenderingDesk Desk => (RenderingDesk)((IDictionary<string, object?>)ViewBag)[RenderingDesk.Name]!;

    /// <summary>A sentence with what fills it.</summary>
    public IRawString Say(Phrase phrase) => Raw(Desk.Words.Html(phrase).Html);

    /// <summary>A sentence that nothing fills: a heading, a label.</summary>
    public IRawString Say(string key) => Say(new Phrase(key));

    /// <summary>A sentence as plain text, for titles and attributes.</summary>
    public string Plain(Phrase phrase) => Desk.Words.Plain(phrase);

    /// <summary>A sentence that nothing fills, as plain text, for attributes.</summary>
    public string Plain(string key) => Plain(new Phrase(key));

    /// <summary>A computed number.</summary>
    public IRawString Fig(Figure figure) => Raw(Words.Html(figure).Html);

    /// <summary>A day.</summary>
    public IRawString Day(DateOnly day) => Raw(Desk.Words.Html(day).Html);

    /// <summary>Somebody's own words.</summary>
    public IRawString AsWritten(string text) => Raw(Words.AsWritten(text).Html);

    /// <summary>The name of a website: its parts go from left to right whatever their letters.</summary>
    public IRawString Host(string name) => Raw(Words.Host(name).Html);

    /// <summary>Markup that the notes held and a sanitiser let through.</summary>
    public IRawString Notes(HtmlFragment notes) => Raw(notes.Html);

    /// <summary>Puts the user's part below the content, where there is one for this kind of page; it gets the model of the page.</summary>
    public Task BelowAsync() => Desk.Below is { } view ? IncludeAsync(view, Model) : Task.CompletedTask;

    /// <summary>Whether there is an asset such as <c>custom.css</c>, which only some folders have.</summary>
    public bool HasAsset(string name) => Desk.Assets.Has(name);

    /// <summary>The way from the page in hand to an asset such as <c>site.css</c>.</summary>
    public string Asset(string name) => Desk.Page.LinkTo(Desk.Assets[name]);
}
