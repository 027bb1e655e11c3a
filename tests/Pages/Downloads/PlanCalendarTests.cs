using System.Globalization;
using System.Text;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Pages.Downloads;
using GeoBrief.Tests.Support;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Xunit;
using Calendar = Ical.Net.Calendar;

namespace GeoBrief.Tests.Pages.Downloads;

/// <summary>What another program reads in a calendar file.</summary>
public sealed class PlanCalendarTests
{
    private static readonly Market Planned = PageCase.OnCourse() with { Name = "Mexico" };

    /// <summary>A market that six foreign links have put below its floor.</summary>
    private static readonly Placement[] Foreign =
        [.. Enumerable.Range(0, 6).Select(at => PlacementBuilder.Live($"foreign{at}.example", "global", line: at + 2) with { Date = new(2026, 8, 1) })];

    [Fact]
    public void The_phases_and_the_reviews_stand_on_their_days() => Assert.Equal(
        [
            "mexico-phase-1 2026-09-01 2026-10-01",
            "mexico-phase-2 2026-10-01 2026-10-31",
            "mexico-phase-3 2026-10-31 2026-11-30",
            "mexico-review-1 2026-10-01 2026-10-02",
            "mexico-review-2 2026-11-01 2026-11-02",
            "mexico-review-3 2026-12-01 2026-12-02",
        ],
        Events(PageCase.Context(Planned)).Select(Days));

    [Fact]
    public void The_day_on_which_a_missed_floor_is_reached_stands_there_too()
    {
        var context = PageCase.Context(Planned, Foreign);
        var reached = context.Planned.Plan!.CatchUp!.Date!.Value;
        var last = Events(context)[^1];

        Assert.Equal($"mexico-catch-up-1 {reached:O} {reached.AddDays(1):O}", Days(last));
        Assert.Equal("Mexico: the floor of 60% is reached at the plan’s own pace", last.Summary);
    }

    [Fact]
    public void No_event_has_a_time_or_a_zone_or_takes_anybodys_day()
    {
        var events = Events(PageCase.Context(Planned, Foreign));

        Assert.Equal(7, events.Count);
        Assert.All(events, item => Assert.True(item.IsAllDay && !item.Start!.HasTime && !item.End!.HasTime));
        Assert.All(events, item => Assert.Null(item.Start!.TzId ?? item.End!.TzId));
        Assert.All(events, item => Assert.Equal(TransparencyType.Transparent, item.Transparency));
    }

    [Fact]
    public void An_event_says_what_is_to_be_done_and_where_it_leads()
    {
        var events = Events(PageCase.Context(Planned, PlacementBuilder.Counting(1)));

        Assert.Equal("Mexico: days 1–30, 2 local links and 0 global", events[0].Summary);
        Assert.Equal(
            "To place: 2 local and 0 global links. Live as of 30 September 2026: 1 local and 0 global.\nAt its end 2 of 2 links will be local (100%); the floor is 60%.\nPage to link to: https://facturo.example/mexico/",
            events[0].Description);
        Assert.StartsWith("To place: 1 local and 2 global links.\n", events[1].Description, StringComparison.Ordinal); // not begun: nothing is live yet
        Assert.Equal("Mexico: monthly review 2", events[4].Summary);
        Assert.Contains("\nPlanned up to day 60: 3 local and 2 global links.\n", events[4].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_room_has_its_days_and_no_share() // absent is not nought
    {
        var first = Events(PageCase.Context(Planned with { Plan = new(new(2026, 9, 1), [0, 0, 0]) }))[0];

        Assert.Equal("Mexico: days 1–30, no links", first.Summary);
        Assert.DoesNotContain("%", first.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_report_changes_the_events_of_an_earlier_one()
    {
        var data = DataBuilder.Data([Planned]);
        var earlier = Events(PageCase.Contexts(data)[0]);
        var moved = Planned with { Name = "México", Plan = new(new(2026, 9, 8), [4, 4, 4]) };
        var later = Events(PageCase.Contexts(DataBuilder.Data([moved], PlacementBuilder.Counting(4)) with { AsOf = data.AsOf.AddDays(1) })[0]);

        Assert.Equal(earlier.Select(item => item.Uid), later.Select(item => item.Uid));
        Assert.All(earlier.Zip(later), pair => Assert.True(pair.First.Sequence < pair.Second.Sequence && pair.First.DtStamp!.Value < pair.Second.DtStamp!.Value));
    }

    [Fact]
    public void Events_of_two_markets_or_clients_are_never_one()
    {
        var (mexico, spain) = (PageCase.Context(Planned), PageCase.Context(PageCase.OnCourse("spain", "ES")));
        var all = Events(mexico).Concat(Events(spain)).Concat(Events(mexico, "Luna Muebles")).Select(item => item.Uid!).ToList();

        Assert.Equal(all.Distinct(StringComparer.Ordinal), all);
        Assert.All(all, uid => Assert.Matches(@"\A[a-z0-9-]+-[0-9a-f]{10}@geobrief\z", uid));
    }

    [Theory]
    [InlineData("Ciudad, México; \\ \"Norte\": 100%")]
    [InlineData("two\nlines")]
    [InlineData("BEGIN:VEVENT\nEND:VCALENDAR")]
    [InlineData("ישראל, תל אביב")]
    [InlineData("👩‍👩‍👧‍👦🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉")]
    public void Any_name_comes_back_as_it_was_written(string name)
    {
        var context = PageCase.Context(Planned with { Name = name });
        var text = Text(context, name);

        Assert.Equal($"{name}: monthly review 1", Events(context)[3].Summary);
        Assert.Equal($"{name}, {name}: the 90-day link plan", Calendar.Load(text)!.Properties.Get<string>("X-WR-CALNAME"));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n', StringComparison.Ordinal), line));
    }

    [Fact]
    public void Nothing_of_the_file_comes_from_a_clock_or_from_chance()
    {
        var context = PageCase.Context(Planned, Foreign);
        var text = Text(context);

        Assert.Equal(text, Text(context));
        Assert.Equal(7, text.Split("DTSTAMP:20260930T000000Z\r\n").Length - 1);
        Assert.Equal(7, text.Split("LAST-MODIFIED:20260930T000000Z\r\n").Length - 1);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nPRODID:-//GeoBrief//90-day link plan//EN\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
    }

    private static string Text(MarketContext context, string client = "Facturo") =>
        Encoding.UTF8.GetString(PlanCalendar.Write(context, context.Planned.Plan!, client, TextCase.StockWords().Plain));

    private static List<CalendarEvent> Events(MarketContext context, string client = "Facturo") => [.. Calendar.Load(Text(context, client))!.Events];

    /// <summary>Kind and number, first day and the day after the last.</summary>
    private static string Days(CalendarEvent item) => string.Create(
        CultureInfo.InvariantCulture,
        $"{item.Uid![..item.Uid!.LastIndexOf('-')]} {item.Start!.Date:O} {item.End!.Date:O}");
}
