using System.Collections.Immutable;
using System.Text;
using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The placement briefs that stand on one page. A large plan takes several, so that each stays light.</summary>
/// <param name="Path">The page.</param>
/// <param name="Links">In the order of the plan.</param>
public sealed record SourcingSheet(RelativePath Path, ImmutableArray<BriefedLink> Links)
{
    // Bytes of HTML, about; the first page also holds the profile.
    private const int MostOnPage = 50_000;
    private const int EmptyProfile = 9_500;
    private const int KindOfProfile = 900;
    private const int WrittenAround = 30;
    private const int EmptyBrief = 3_250;
    private const int TableOfCandidates = 450;
    private const int Candidate = 750;

    /// <summary>The pages of a market; one without briefs where there is no link to brief for.</summary>
    public static ImmutableArray<SourcingSheet> Split(Market market, SourcingProfile profile, ImmutableArray<BriefedLink> links)
    {
        var own = WeightOfWords(market);
        var room = MostOnPage - EmptyProfile - own - (profile.Kinds.Length * KindOfProfile);
        var first = 0;
        while (first < links.Length && Weight(links[first], own) is var weight && weight <= room)
        {
            room -= weight;
            first++;
        }

        List<ImmutableArray<BriefedLink>> pages = [links[..first], .. WeightedParts.Of(links[first..], link => Weight(link, own), MostOnPage)];
        return [.. pages.Select((part, at) => new SourcingSheet(Sheets.Page(market.Slug, "sourcing", at), part))];
    }

    private static int Weight(BriefedLink link, int own) =>
        EmptyBrief + own + Encoding.UTF8.GetByteCount(link.Link.InTheWorks?.Placement.Placement.Anchor ?? "") + (link.Link.Candidates.Length is > 0 and var sites ? TableOfCandidates + (sites * Candidate) : 0);

    /// <summary>What a market's own words weigh in each brief.</summary>
    private static int WeightOfWords(Market market) => PlacementTermsWords.Shown(market)
        .Concat([market.Name, market.TargetPage.Text, market.TargetPage.Text])
        .Sum(text => WrittenAround + Encoding.UTF8.GetByteCount(text));
}
