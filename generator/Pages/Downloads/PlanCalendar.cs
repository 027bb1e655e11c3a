using System.Text;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace GeoBrief.Pages.Downloads;

/// <summary>
/// The days of a plan as a calendar file (RFC 5545): its phases, its monthly reviews, and the day on which a missed floor is reached.
/// All are whole days of wherever the reader is, so no time and no time zone stands in it.
/// </summary>
public static class PlanCalendar
{
    private const string Product = "-//GeoBrief//90-day link plan//EN";

    /// <summary>The bytes of <c>plan.ics</c>.</summary>
    /// <param name="context">The market.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="client">Whose report it is.</param>
    /// <param name="say">The words of a sentence, as plain text.</param>
    public static byte[] Write(MarketContext context, MarketPlan plan, string client, Func<Phrase, string> say)
    {
        // Ical.Net knows how RFC 5545 writes a file: which characters of a text are escaped, how a day without a time is marked, and
        // which properties an event must have. Its own clock and chance, in DTSTAMP and UID, are overwritten in every event.
        var calendar = new Calendar { ProductId = Product, Method = CalendarMethods.Publish };
        calendar.AddProperty("X-WR-CALNAME", say(new("calendar.name", ("client", client), ("market", context.Market.Name))));
        calendar.Events.AddRange(CalendarDays.Of(context, plan).Select(day => Event(day, context, client, say)));

        // Its folding parts a character beyond the first 65,536 of Unicode into halves that UTF-8 cannot write: lines are folded anew.
        var lines = new CalendarSerializer().SerializeToString(calendar)!;
        return Encoding.UTF8.GetBytes(CalendarLines.Fold(lines));
    }

    private static CalendarEvent Event(CalendarDay day, MarketContext context, string client, Func<Phrase, string> say)
    {
        // The report's own day stands for the time of writing: two builds give the same bytes, and a later report replaces an earlier.
        var written = new CalDateTime(context.AsOf, TimeOnly.MinValue, CalDateTime.UtcTzId);
        return new()
        {
            Uid = Identity(context.Market.Slug, day, client),
            Sequence = context.AsOf.DayNumber,
            DtStamp = written,
            LastModified = written,
            Start = new(day.From),
            End = new(day.To.AddDays(1)), // RFC 5545, 3.6.1: the end of an event is the first day that is no longer part of it
            Summary = say(day.Title),
            Description = string.Join('\n', day.Notes.Select(say)),
            Transparency = TransparencyType.Transparent,
        };
    }

    /// <summary>The same in every report of a client, so that a calendar that has the event changes it and adds no second one.</summary>
    private static string Identity(Slug market, CalendarDay day, string client) =>
        $"{market}-{day.Kind}-{day.Number}-{Fingerprint.Of(Encoding.UTF8.GetBytes(client)).Short}@geobrief";
}
