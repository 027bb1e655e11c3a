using GeoBrief.Cli;
using Xunit;

namespace GeoBrief.Tests.Cli;

public sealed class StageWatchTests
{
    private readonly SteppingClock clock = new();

    [Fact]
    public void A_stage_lasts_until_the_next_one()
    {
        var watch = new StageWatch(clock);
        watch.Report(BuildStage.Read);
        clock.Step(5);
        watch.Report(BuildStage.Read);
        clock.Step(5);
        watch.Report(BuildStage.Verify);
        clock.Step(7);
        Assert.Equal(
            [new StageLap(BuildStage.Read, TimeSpan.FromMilliseconds(10)), new StageLap(BuildStage.Verify, TimeSpan.FromMilliseconds(7))],
            watch.Stop().AsEnumerable());
    }

    [Fact]
    public void Each_new_stage_is_told_once()
    {
        var told = new List<BuildStage>();
        var watch = new StageWatch(clock);
        watch.Listen(told.Add);
        watch.Report(BuildStage.Plan);
        watch.Report(BuildStage.Plan);
        watch.Report(BuildStage.Render);
        watch.Listen(null);
        watch.Report(BuildStage.Verify);
        Assert.Equal([BuildStage.Plan, BuildStage.Render], told);
    }

    [Fact]
    public void A_watch_that_never_started_has_nothing_to_tell() => Assert.Empty(new StageWatch(clock).Stop());
}
