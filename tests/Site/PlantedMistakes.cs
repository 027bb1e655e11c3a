using GeoBrief.Tests.Support;

namespace GeoBrief.Tests.Site;

/// <summary>A client with a sound market, and another with a mistake in each kind of file.</summary>
internal static class PlantedMistakes
{
    /// <summary>Two markets without a fault.</summary>
    public static SiteTest Sound() => SiteTest.OfMexico()
        .With("markets/spain/market.yml", "name: Spain\ncountry: ES\nlanguage: es\ntarget_page: https://facturo.example/es/\n")
        .With("markets/mexico/scan.md", "## rival1.example\n- a.example · local press · local\n\n## rival2.example\n- b.example · local press · local\n")
        .With("placements.csv", "source_domain,target_page,date,status\nz.example,https://facturo.example/mx/,2026-09-11,live\n");

    /// <summary>The same with one mistake in each kind of file.</summary>
    public static SiteTest Planted() => Sound()
        .With("site.yml", "client: Facturo\nas_of: 2026-09-30\nagancy:\n  name: Northbound\n")
        .With("markets/spain/market.yml", "name: Spain\ncountry: ES\nlanguage: es-LA\ntarget_page: https://facturo.example/es/\n")
        .With("markets/mexico/scan.md", "# Notes\n\n## rival1.example\n- a.example · local press · local\n\n## The second one\n- b.example · local press · local\n")
        .With("markets/mexico/mentions.csv", "competitor,source_domain,country\nrival1.example,c.example,Mexcio\nrival1.example,d.example,MX\n")
        .With("placements.csv", "source_domain,target_page,date,status\nx.example,https://facturo.example/mx/,2026-09-10,lvie\ny.example,https://facturo.example/mx/,2026-02-30,live\nz.example,https://facturo.example/mx/,2026-09-11,live\n")
        .With("domains.csv", "domain,country,share\na.example,MX,lots\nb.example,MX,0.5\n")
        .With("markets/Nueva España/market.yml", "name: Nueva España\n");
}
