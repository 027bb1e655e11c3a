using GeoBrief.Classification;
using GeoBrief.Planning;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class StillToDoTests
{
    private static readonly DateOnly First = PlanningFacts.Starts;

    [Fact]
    public void What_an_earlier_phase_left_undone_is_carried_on()
    {
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(2, 3, 3).WithPlaced(Scope.Local, 1, First), First.AddDays(30));
        var todo = StillToDo.Of(plan, First.AddDays(30))!;
        Assert.Equal((2, 2, 2, 1), (todo.Phase.Number, todo.Local, todo.Global, todo.CarriedOn));
    }

    [Fact]
    public void A_phase_with_nothing_open_gives_way_to_the_next()
    {
        var plan = PlanningFacts.PlanOf(PlanningFacts.Mexico(2, 3, 3).WithPlaced(Scope.Local, 2, First), First);
        Assert.Equal(2, StillToDo.Of(plan, First)!.Phase.Number);
    }

    [Fact]
    public void After_day_90_and_with_everything_live_there_is_nothing_to_name()
    {
        Assert.NotNull(StillToDo.Of(PlanningFacts.PlanOf(PlanningFacts.Mexico(2, 3, 3), First.AddDays(89)), First.AddDays(89)));
        Assert.Null(StillToDo.Of(PlanningFacts.PlanOf(PlanningFacts.Mexico(2, 3, 3), First.AddDays(90)), First.AddDays(90)));
        Assert.Null(StillToDo.Of(PlanningFacts.PlanOf(PlanningFacts.Mexico(1, 0, 0).WithPlaced(Scope.Local, 1, First), First), First));
    }
}
