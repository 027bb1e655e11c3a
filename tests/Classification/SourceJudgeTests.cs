using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Classification;

public sealed class SourceJudgeTests
{
    private static readonly Market Mexico = MarketBuilder.Country();
    private static readonly Market Spanish = MarketBuilder.Language(countries: ["MX", "ES"]);

    [Theory]
    [InlineData("MX", Scope.Local, "MX")]
    [InlineData("local", Scope.Local, "MX")]
    [InlineData("global", Scope.Global, null)]
    [InlineData("ES", Scope.OtherCountry, "ES")]
    public void A_persons_word_outranks_the_ending(string word, Scope scope, string? country)
    {
        var verdict = Judge(Mexico, "diario.es", word);

        Assert.Equal((scope, country), (verdict.Scope, verdict.Country?.Value));
        Assert.Equal((Confidence.High, ScopeBasis.Written), (verdict.Confidence, verdict.Basis));
        Assert.Equal([ClueKind.Statement, ClueKind.Ending], verdict.Clues.Select(clue => clue.Kind));
    }

    [Fact]
    public void Local_has_no_country_in_a_language_market()
    {
        var verdict = Judge(Spanish, "algo.example", "local");

        Assert.Equal((Scope.Local, null), (verdict.Scope, verdict.Country));
    }

    [Fact]
    public void Every_country_of_a_language_market_is_local() =>
        Assert.Equal((Scope.Local, "ES"), (Judge(Spanish, "diario.es").Scope, Judge(Spanish, "diario.es").Country?.Value));

    [Fact]
    public void A_secondary_market_is_another_country()
    {
        var market = Mexico with { SecondaryMarkets = [new("GT")] };

        Assert.Equal(Scope.OtherCountry, Judge(market, "prensa.gt").Scope);
    }

    [Fact]
    public void A_statement_in_domains_outranks_the_clues_but_not_the_row()
    {
        var facts = DataBuilder.Domain("diario.es") with { Statement = Stated(CountryFocus.Global) };

        Assert.Equal((Scope.Global, ScopeBasis.Written), Short(Judge(Mexico, "diario.es", known: facts)));
        Assert.Equal((Scope.Local, ScopeBasis.Written), Short(Judge(Mexico, "diario.es", "MX", known: facts)));
        Assert.Equal(
            ["MX", "global", ".es"],
            Judge(Mexico, "diario.es", "MX", known: facts).Clues.Select(clue => clue.Detail));
    }

    [Fact]
    public void A_statement_that_is_local_means_the_market_that_looks()
    {
        var facts = DataBuilder.Domain("algo.example") with { Statement = Stated(CountryFocus.Local) };

        Assert.Equal((Scope.Local, "MX"), (Judge(Mexico, "algo.example", known: facts).Scope, Judge(Mexico, "algo.example", known: facts).Country?.Value));
    }

    [Theory]
    [InlineData(SourceType.GlobalPublication, Scope.Global, null)]
    [InlineData(SourceType.LocalPress, Scope.Local, "MX")]
    [InlineData(SourceType.LocalDirectory, Scope.Local, "MX")]
    public void With_no_clue_at_all_some_types_decide_alone(SourceType type, Scope scope, string? country)
    {
        var verdict = Judge(Mexico, "algo.example", type: type);

        Assert.Equal((scope, country), (verdict.Scope, verdict.Country?.Value));
        Assert.Equal((Confidence.Low, ScopeBasis.TypeAlone), (verdict.Confidence, verdict.Basis));
        Assert.Equal([ClueKind.TypeAlone], verdict.Clues.Select(clue => clue.Kind));
    }

    [Theory]
    [InlineData(SourceType.IndustryPublication)]
    [InlineData(SourceType.Association)]
    [InlineData(SourceType.Partner)]
    [InlineData(SourceType.Other)]
    public void Other_types_say_nothing(SourceType type)
    {
        var verdict = Judge(Mexico, "algo.example", type: type);

        Assert.Equal((Scope.Unknown, Confidence.None, ScopeBasis.Nothing), (verdict.Scope, verdict.Confidence, verdict.Basis));
    }

    [Fact]
    public void A_type_never_decides_where_a_clue_has_data()
    {
        var facts = DataBuilder.Domain("algo.example").Read(("MX", 0.55));
        var verdict = Judge(Mexico, "algo.example", type: SourceType.LocalPress, known: facts);

        Assert.Equal((Scope.Unknown, Confidence.Low, ScopeBasis.Clues), (verdict.Scope, verdict.Confidence, verdict.Basis));
        Assert.Equal(Scope.OtherCountry, Judge(Mexico, "diario.es", type: SourceType.LocalPress).Scope);
    }

    [Fact]
    public void A_leaning_source_counts_as_local_and_says_so()
    {
        var verdict = Judge(Mexico, "revista.com", known: DataBuilder.Domain("revista.com").Read(("MX", 0.78)));

        Assert.Equal((Scope.Local, true), (verdict.Scope, verdict.Leaning));
    }

    [Theory]
    [InlineData("local", SourceType.LocalPress, Scope.Unknown)]
    [InlineData(null, SourceType.LocalPress, Scope.Unknown)]
    [InlineData(null, SourceType.GlobalPublication, Scope.Global)]
    [InlineData("MX", SourceType.Other, Scope.OtherCountry)]
    [InlineData("global", SourceType.Other, Scope.Global)]
    public void Without_a_market_nothing_is_local(string? word, SourceType type, Scope scope) =>
        Assert.Equal(scope, Judge(null, "algo.example", word, type).Scope);

    [Theory] // P37
    [InlineData("diario.es", null, Scope.Local, "ES")]
    [InlineData("diario.mx", null, Scope.Local, "MX")]
    [InlineData("algo.example", "AR", Scope.Local, "AR")]
    [InlineData("algo.example", "local", Scope.Local, null)]
    [InlineData("algo.example", "global", Scope.Global, null)]
    [InlineData("algo.example", null, Scope.Unknown, null)]
    public void On_a_global_page_without_countries_a_source_of_any_one_country_is_local(string source, string? word, Scope scope, string? country)
    {
        var verdict = Judge(MarketBuilder.Global(), source, word);

        Assert.Equal((scope, country), (verdict.Scope, verdict.Country?.Value));
        Assert.Null(verdict.Outranked);
    }

    [Theory]
    [InlineData("diario.us", Scope.Local)]
    [InlineData("diario.es", Scope.OtherCountry)]
    public void A_global_page_that_names_countries_is_local_to_those_alone(string source, Scope scope) =>
        Assert.Equal(scope, Judge(MarketBuilder.Global(countries: ["US", "GB"]), source).Scope);

    [Fact] // P21
    public void A_word_keeps_its_reason_and_so_does_a_statement()
    {
        var facts = DataBuilder.Domain("diario.es") with { Statement = Stated(CountryFocus.Global, "four newsrooms") };

        Assert.Equal("four newsrooms", Judge(Mexico, "diario.es", known: facts).Reason);
        Assert.Equal("read in Puebla", Judge(Mexico, "diario.es", "MX", known: facts, reason: "read in Puebla").Reason);
        Assert.Null(Judge(Mexico, "diario.es", "MX", known: facts).Reason);
        Assert.Null(Judge(Mexico, "diario.es", reason: "a note, but no word").Reason);
    }

    [Fact]
    public void Rows_with_reasons_of_their_own_share_no_verdict()
    {
        var judge = new SourceJudge(Mexico, new SourceReadings(DataBuilder.Data([Mexico])));

        Assert.Equal("one", Because("one").Reason);
        Assert.Equal("two", Because("two").Reason);
        Assert.Same(Because("one"), Because("one"));

        SourceVerdict Because(string reason) => judge.Judge(Text.Host("a.es"), Text.Domain("a.es"), CountryFocus.Local, reason, SourceType.Other);
    }

    [Theory] // P21: .es alone says Spain
    [InlineData("MX", "ES")]
    [InlineData("local", "ES")]
    [InlineData("global", "ES")]
    [InlineData("ES", null)]
    public void What_a_word_outranks_is_told(string word, string? outranked) =>
        Assert.Equal(outranked, Judge(Mexico, "diario.es", word).Outranked?.Country?.Value);

    [Fact]
    public void A_word_on_a_source_that_only_leans_outranks_it_too()
    {
        var facts = DataBuilder.Domain("revista.com").Read(("MX", 0.78));

        Assert.Equal("MX", Judge(Mexico, "revista.com", "ES", known: facts).Outranked?.Country?.Value);
    }

    [Theory]
    [InlineData("MX", true)]
    [InlineData("local", true)]
    [InlineData("global", false)]
    public void A_country_for_a_source_read_in_many_outranks_the_clues(string word, bool outranks)
    {
        var facts = DataBuilder.Domain("revista.com").Read(("MX", 0.40), ("ES", 0.30));

        Assert.Equal(outranks ? new OutrankedClues(null) : null, Judge(Mexico, "revista.com", word, known: facts).Outranked);
    }

    [Fact]
    public void Local_to_a_language_market_agrees_with_any_of_its_countries()
    {
        Assert.Null(Judge(Spanish, "diario.es", "local").Outranked);
        Assert.Equal("AR", Judge(Spanish, "diario.ar", "local").Outranked?.Country?.Value);
    }

    [Fact]
    public void Clues_that_say_nothing_are_not_outranked()
    {
        Assert.Null(Judge(Mexico, "algo.example", "MX").Outranked);
        Assert.Null(Judge(null, "diario.es", "local").Outranked);
        Assert.Null(Judge(Mexico, "diario.es").Outranked);
    }

    [Fact]
    public void A_row_speaks_for_the_hosts_below_it()
    {
        var facts = DataBuilder.Domain("algo.example") with { Statement = Stated(CountryFocus.Global) };

        Assert.Equal(Scope.Global, Judge(Mexico, "blog.noticias.algo.example", known: facts).Scope);
    }

    [Fact]
    public void A_host_with_a_row_of_its_own_speaks_for_itself()
    {
        var own = DataBuilder.Domain("blog.algo.example") with { Statement = Stated(Text.Focus("MX")) };
        var above = DataBuilder.Domain("algo.example") with { Statement = Stated(CountryFocus.Global) };
        var readings = new SourceReadings(DataBuilder.Data([Mexico], null, own, above));

        Assert.Equal(
            Scope.Local,
            new SourceJudge(Mexico, readings).Judge(Text.Host("blog.algo.example"), Text.Domain("blog.algo.example"), null, null, SourceType.Other).Scope);
    }

    [Fact]
    public void A_row_of_a_platform_does_not_speak_for_its_tenants()
    {
        var platform = DataBuilder.Domain("platform.example") with { Statement = Stated(CountryFocus.Global) };
        var readings = new SourceReadings(DataBuilder.Data([Mexico], null, platform));
        var tenant = Text.Host("tenant.platform.example");

        Assert.Equal(Scope.Unknown, new SourceJudge(Mexico, readings).Judge(tenant, domain: tenant, null, null, SourceType.Other).Scope);
    }

    private static DomainStatement Stated(CountryFocus word, string? reason = null) => new(word, reason, Text.Row(2, "domains.csv"));

    private static (Scope Scope, ScopeBasis Basis) Short(SourceVerdict verdict) => (verdict.Scope, verdict.Basis);

    private static SourceVerdict Judge(
        Market? market, string source, string? word = null, SourceType type = SourceType.Other, DomainFacts? known = null, string? reason = null)
    {
        var data = DataBuilder.Data(market is null ? [] : [market], null, known is null ? [] : [known]);
        CountryFocus? focus = word is null ? null : Text.Focus(word);
        return new SourceJudge(market, new SourceReadings(data)).Judge(Text.Host(source), Text.Domain(source), focus, reason, type);
    }
}
