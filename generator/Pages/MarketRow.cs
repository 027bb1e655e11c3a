using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A market in the table of all.</summary>
/// <param name="Name">As the client calls it.</param>
/// <param name="Href">Its brief.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Target">The share aimed at.</param>
/// <param name="TargetNote">The range, or why there is none.</param>
/// <param name="Actual">Where it stands.</param>
/// <param name="Next">The next step.</param>
/// <param name="Due">Its day; null when there is none.</param>
public sealed record MarketRow(
    string Name, string Href, StatusMark Status, Phrase Target, Phrase TargetNote, Phrase Actual, Phrase Next, DateOnly? Due);
