namespace GeoBrief.Tests.Cli;

/// <summary>A clock that stands, at a day whose date differs between UTC and the local zone, and moves when told to.</summary>
internal sealed class SteppingClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 9, 30, 23, 30, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("two east", TimeSpan.FromHours(2), "two east", "two east");

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.Ticks;

    public void Step(int milliseconds) => now = now.AddMilliseconds(milliseconds);
}
