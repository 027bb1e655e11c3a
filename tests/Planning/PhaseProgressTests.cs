using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Planning;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class PhaseProgressTests
{
    private static readonly DateOnly First = PlanningFacts.Starts;

    [Fact]
    public void Both_ends_of_a_phase_belong_to_it_and_nothing_around()
    {
        var findings = PlanningFacts.Mexico(2, 3, 3)
            .WithPlaced(Scope.Local, 1, First.AddDays(-1))
            .WithPlaced(Scope.Local, 2, First)
            .WithPlaced(Scope.Global, 1, First.AddDays(29))
            .WithPlaced(Scope.Global, 4, First.AddDays(30));

        Assert.Equal(new ScopeCounts(2, 1, 0, 0), PhaseProgress.Live(PlanningFacts.PlanOf(findings).Phases[0], findings));
    }

    [Fact]
    public void Every_scope_is_counted_for_itself_and_only_what_counts()
    {
        var findings = PlanningFacts.Mexico(2, 3, 3)
            .WithPlaced(Scope.OtherCountry, 3, First)
            .WithPlaced(Scope.Unknown, 4, First)
            .WithPlaced(Scope.Local, 5, First, counted: false);

        Assert.Equal(new ScopeCounts(0, 0, 3, 4), PhaseProgress.Live(PlanningFacts.PlanOf(findings).Phases[0], findings));
    }

    [Theory]
    [InlineData(-1, 0, PhaseStatus.NotBegun)]
    [InlineData(0, 0, PhaseStatus.OnTrack)] // 1 of 30 days
    [InlineData(5, 0, PhaseStatus.OnTrack)] // 6 of 30 days is 20%
    [InlineData(6, 0, PhaseStatus.Behind)]
    [InlineData(20, 1, PhaseStatus.OnTrack)] // 21 of 30 days is 70%, and half is live
    [InlineData(21, 1, PhaseStatus.Behind)]
    [InlineData(29, 1, PhaseStatus.Behind)]
    [InlineData(30, 1, PhaseStatus.Over)]
    [InlineData(30, 2, PhaseStatus.Done)]
    [InlineData(3, 2, PhaseStatus.Done)]
    public void A_phase_may_lag_its_days_by_a_fifth(int day, int live, PhaseStatus status)
    {
        var findings = PlanningFacts.Mexico(2, 3, 3).WithPlaced(Scope.Local, live, First);
        Assert.Equal(status, PlanningFacts.PlanOf(findings, First.AddDays(day)).Phases[0].Status); // P107
    }

    [Fact]
    public void A_phase_without_links_is_done_from_its_first_day()
    {
        Assert.Equal(PhaseStatus.NotBegun, PlanningFacts.PlanOf(PlanningFacts.Mexico(0, 3, 3), First.AddDays(-1)).Phases[0].Status);
        Assert.Equal(PhaseStatus.Done, PlanningFacts.PlanOf(PlanningFacts.Mexico(0, 3, 3), First).Phases[0].Status);
    }
}
