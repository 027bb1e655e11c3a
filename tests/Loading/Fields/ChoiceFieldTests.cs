using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using Xunit;

namespace GeoBrief.Tests.Loading.Fields;

public sealed class ChoiceFieldTests
{
    [Theory]
    [InlineData("local-press", SourceType.LocalPress)]
    [InlineData("Local Press", SourceType.LocalPress)]
    [InlineData("LOCAL_PRESS", SourceType.LocalPress)]
    [InlineData("localpress", SourceType.LocalPress)]
    [InlineData("chamber of commerce", SourceType.LocalPress)]
    [InlineData("niche blog", SourceType.IndustryPublication)]
    [InlineData("listing", SourceType.LocalDirectory)]
    [InlineData("customer", SourceType.Partner)]
    [InlineData("other", SourceType.Other)]
    public void A_source_type_is_known_by_its_name_and_its_aliases(string written, SourceType type)
    {
        Assert.Equal(type, Written.Quietly(written, SourceTypeField.Read));
        Assert.Equal(type, Written.Quietly(written, SourceTypeField.ReadStrict));
    }

    [Fact]
    public void Every_status_has_the_name_at_its_place() =>
        Assert.All(Choices.Statuses, (choice, index) => Assert.Equal((PlacementStatus)index, choice.Value));

    [Fact]
    public void A_near_miss_of_a_source_type_is_an_error_with_the_hint()
    {
        var bag = new DiagnosticBag();

        Assert.Null(SourceTypeField.Read(Written.Cell("local pres"), bag));
        var complaint = Assert.Single(bag.ToImmutable());
        Assert.Equal(("GB2016", Severity.Error), (complaint.Code, complaint.Severity));
        Assert.StartsWith("Did you mean 'l", complaint.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_type_that_nobody_knows_is_other_with_information()
    {
        var bag = new DiagnosticBag();

        Assert.Equal(SourceType.Other, SourceTypeField.Read(Written.Cell("zeppelin"), bag));
        Assert.Equal(("GB2017", Severity.Info), (bag.ToImmutable()[0].Code, bag.ToImmutable()[0].Severity));
    }

    [Fact]
    public void A_source_type_that_nobody_knows_is_an_error_in_a_market() =>
        Assert.Equal("GB2016", Written.Complaint("zeppelin", SourceTypeField.ReadStrict).Code);

    [Theory]
    [InlineData("live", PlacementStatus.Live)]
    [InlineData(" Out-Reach ", PlacementStatus.Outreach)]
    public void A_status_is_read_without_regard_to_case_and_hyphens(string written, PlacementStatus status) =>
        Assert.Equal(status, Written.Quietly(written, Status));

    [Fact]
    public void A_misspelt_status_gets_the_nearest_name()
    {
        var complaint = Written.Complaint("rejectd", Status);

        Assert.Equal("GB2021", complaint.Code);
        Assert.Equal("Did you mean 'rejected'?", complaint.Hint);
    }

    [Fact]
    public void A_status_that_nobody_knows_gets_the_whole_list() =>
        Assert.Equal("Write one of planned, outreach, live, paused, lost, rejected.", Written.Complaint("zzz", Status).Hint);

    [Theory]
    [InlineData("local first", MixRule.LocalFirst)]
    [InlineData("Global-First", MixRule.GlobalFirst)]
    public void A_mix_rule_is_read(string written, MixRule rule) =>
        Assert.Equal(rule, Written.Quietly(written, (cell, bag) => ChoiceField.Read(cell, Choices.MixRules, bag)));

    [Theory]
    [InlineData("")]
    [InlineData("follow")]
    [InlineData("DoFollow")]
    public void A_followed_link_has_no_relation(string written) => Assert.Empty(Written.Quietly(written, RelationField.Read));

    [Theory]
    [InlineData("nofollow sponsored")]
    [InlineData("nofollow,sponsored")]
    [InlineData("NoFollow, Sponsored, nofollow")]
    public void Several_relations_are_parted_by_space_or_comma(string written) =>
        Assert.Equal([LinkRelation.NoFollow, LinkRelation.Sponsored], Written.Quietly(written, RelationField.Read).AsEnumerable());

    [Fact]
    public void Another_relation_is_an_error_with_the_nearest()
    {
        var complaint = Written.Complaint("sponsord", RelationField.Read);

        Assert.Equal("GB2022", complaint.Code);
        Assert.Equal("Did you mean 'sponsored'?", complaint.Hint);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("FALSE", false)]
    public void True_and_false_are_read(string written, bool value) => Assert.Equal(value, Written.Quietly(written, BooleanField.Read));

    [Theory]
    [InlineData("yes")]
    [InlineData("NO")]
    [InlineData("tRue")]
    [InlineData("1")]
    public void Yes_and_no_are_not_true_and_false(string written) => Assert.Equal("GB2023", Written.Complaint(written, BooleanField.Read).Code);

    private static PlacementStatus? Status(Cell cell, DiagnosticBag bag) => ChoiceField.Read(cell, Choices.Statuses, bag);
}
