using GeoBrief.Diagnostics;
using GeoBrief.Publishing;
using GeoBrief.Rendering;
using Xunit;

namespace GeoBrief.Tests.Publishing;

/// <summary>The program dies between every two changes to the disk; what stands afterwards is the old site or the new one.</summary>
public sealed class CrashTests : PublishingTest
{
    public static TheoryData<string> Beginnings => ["nothing", "gitkeep", "site", "site and strangers"];

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void After_a_crash_at_any_step_recovering_leaves_the_old_site_or_the_new_one(string beginning) =>
        ForEveryStep(beginning, _ =>
        {
            AssertWholeOrAside(beginning);
            Assert.DoesNotContain(DirectoryPublisher.Recover(Output), found => found.Severity == Severity.Error);
            AssertWhole(beginning);
        });

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void After_a_crash_at_any_step_the_next_build_publishes(string beginning) =>
        ForEveryStep(beginning, _ =>
        {
            Publish(Second);
            Assert.Equal(Expected(Second, beginning), Published());
            AssertNothingBeside();
        });

    [Theory]
    [InlineData("nothing")]
    [InlineData("site and strangers")]
    public void A_crash_while_recovering_from_a_crash_does_no_harm(string beginning) =>
        ForEveryStep(beginning, crashed =>
        {
            for (var second = 0; second < 20; second++)
            {
                Clear();
                Begin(beginning);
                Crash(() => DirectoryPublisher.Publish(Second, Output, [], DieAt(crashed), CancellationToken.None));
                var died = Crash(() => DirectoryPublisher.Recover(Output, DieAt(second)));
                DirectoryPublisher.Recover(Output);
                AssertWhole(beginning);
                if (!died)
                {
                    break;
                }
            }
        });

    [Fact]
    public void What_a_crash_left_is_named_when_it_is_cleared_up()
    {
        Publish(First);
        Crash(() => DirectoryPublisher.Publish(Second, Output, [], step => Die(step == PublishStep.FileStaged), CancellationToken.None));
        var notice = Assert.Single(DirectoryPublisher.Recover(Output));
        Assert.Equal(("GB5121", Severity.Info), (notice.Code, notice.Severity));
        Assert.Empty(DirectoryPublisher.Recover(Output));
    }

    [Fact]
    public void A_stranger_written_while_the_site_is_swapped_is_not_lost()
    {
        Publish(First);
        Write("output/CNAME", "old");
        DirectoryPublisher.Publish(Second, Output, [], Change, CancellationToken.None);
        Assert.Equal("new", File.ReadAllText(At("output/CNAME")));
        Assert.Equal("late", File.ReadAllText(At("output/late.txt")));

        void Change(PublishStep step)
        {
            if (step == PublishStep.StageFlushed)
            {
                Write("output/CNAME", "new");
                Write("output/late.txt", "late");
            }
        }
    }

    [Fact]
    public void A_late_stranger_in_a_new_file_s_place_is_kept_aside_and_named()
    {
        Publish(First);
        var outcome = DirectoryPublisher.Publish(Second, Output, [], Intrude, CancellationToken.None);
        Assert.Equal("GB5112", outcome.Diagnostics.Single().Code);
        Assert.Equal(Texts(Second), Published());
        Assert.Equal("mine", File.ReadAllText(At("output.geobrief-old/markets/mexico/index.html")));
        Assert.Equal("GB5112", Refusal(Second).Code);

        void Intrude(PublishStep step)
        {
            if (step == PublishStep.StageFlushed)
            {
                Write("output/markets/mexico/index.html", "mine");
            }
        }
    }

    [Theory]
    [InlineData(".gitkeep", true)]
    [InlineData("precious.txt", false)]
    public void A_folder_made_anew_between_crash_and_recovery_gives_way_only_when_it_holds_nothing(string file, bool givesWay)
    {
        Publish(First);
        Crash(() => DirectoryPublisher.Publish(Second, Output, [], step => Die(step == PublishStep.OldMovedAway), CancellationToken.None));
        Write($"output/{file}", "");
        var found = DirectoryPublisher.Recover(Output);
        Assert.Equal(givesWay ? "GB5121" : "GB5112", Assert.Single(found).Code);
        Assert.Equal(givesWay, File.Exists(At("output/index.html")));
        Assert.True(File.Exists(At($"output/{file}")));
        Assert.Equal(!givesWay, File.Exists(At("output.geobrief-old/index.html")));
    }

    private static Action<PublishStep> DieAt(int call) => _ => Die(call-- == 0);

    private static void Die(bool now)
    {
        if (now)
        {
            throw new SimulatedCrashException();
        }
    }

    private static bool Crash(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (SimulatedCrashException)
        {
            return true;
        }
    }

    private static SortedDictionary<string, string> Expected(RenderedSite? site, string beginning)
    {
        var expected = site is null ? new(StringComparer.Ordinal) : Texts(site);
        if (beginning == "gitkeep")
        {
            expected[".gitkeep"] = "";
        }

        if (beginning == "site and strangers")
        {
            expected["CNAME"] = "mine";
            expected[".git/HEAD"] = "ref";
            expected["markets/spain/own.txt"] = "own";
        }

        return expected;
    }

    private void ForEveryStep(string beginning, Action<int> check)
    {
        var steps = 0;
        for (var call = 0; ; call++)
        {
            Clear();
            Begin(beginning);
            if (!Crash(() => DirectoryPublisher.Publish(Second, Output, [], DieAt(call), CancellationToken.None)))
            {
                break;
            }

            check(call);
            steps++;
        }

        Assert.True(steps >= 9, "a publication has at least nine steps");
    }

    private void Begin(string beginning)
    {
        switch (beginning)
        {
            case "gitkeep":
                Write("output/.gitkeep", "");
                break;
            case "site":
                Lay(First);
                break;
            case "site and strangers":
                Lay(First);
                Write("output/CNAME", "mine");
                Write("output/.git/HEAD", "ref");
                Write("output/markets/spain/own.txt", "own");
                break;
            default:
                break;
        }
    }

    private void Clear()
    {
        foreach (var entry in Directory.GetFileSystemEntries(Root))
        {
            if (Directory.Exists(entry))
            {
                Directory.Delete(entry, recursive: true);
            }
            else
            {
                File.Delete(entry);
            }
        }
    }

    /// <summary>Before recovery too: what has the output's name is whole, or the old site stands aside untouched.</summary>
    private void AssertWholeOrAside(string beginning)
    {
        if (!Directory.Exists(Output))
        {
            Assert.True(beginning == "nothing" || Directory.Exists(At("output.geobrief-old")));
            return;
        }

        var published = Published();
        var site = published.ContainsKey("markets/mexico/index.html") ? Second : First;
        Assert.All(beginning is "nothing" or "gitkeep" && site == First ? [] : Texts(site), file => Assert.Equal(file.Value, published[file.Key]));
        if (beginning == "site and strangers")
        {
            Assert.Equal("mine", published["CNAME"]);
            Assert.Equal("own", published["markets/spain/own.txt"]);
        }
    }

    private void AssertWhole(string beginning)
    {
        AssertNothingBeside();
        var old = Expected(beginning is "nothing" or "gitkeep" ? null : First, beginning);
        var standing = Directory.Exists(Output) ? Published() : new(StringComparer.Ordinal);
        Assert.Contains(standing, new[] { old, Expected(Second, beginning) });
    }

    private void AssertNothingBeside() =>
        Assert.Equal(Directory.Exists(Output) ? [Output] : Array.Empty<string>(), Directory.GetFileSystemEntries(Root));

    /// <summary>Not one of those that the publisher knows, as a dying process tells nobody.</summary>
    private sealed class SimulatedCrashException : Exception;
}
