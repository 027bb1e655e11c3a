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
}
