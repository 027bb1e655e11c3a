using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Diagnostics;

public sealed class OutcomeTests
{
    private static readonly Diagnostic Error = Found(Severity.Error);
    private static readonly Diagnostic Warning = Found(Severity.Warning);

    [Fact]
    public void A_bag_keeps_what_it_is_given_in_order_and_counts_errors()
    {
        var bag = new DiagnosticBag();
        bag.Add(Warning);
        bag.AddRange([Error, Warning, Error]);

        Assert.Equal(2, bag.Errors);
        Assert.Equal<Diagnostic>([Warning, Error, Warning, Error], bag.ToImmutable());
        Assert.Equal<Diagnostic>([Warning, Error, Warning, Error], bag.With("value").Diagnostics);
    }

    [Fact]
    public void What_a_bag_gave_is_not_changed_later()
    {
        var bag = new DiagnosticBag();
        var before = bag.With("value");
        bag.Add(Error);

        Assert.Empty(before.Diagnostics);
        Assert.False(before.HasErrors);
    }

    [Fact]
    public void The_next_stage_adds_to_what_was_found()
    {
        var next = new Outcome<string>("a", [Warning]).Then(value => new Outcome<string>(value + "b", [Warning]));

        Assert.Equal("ab", next.Value);
        Assert.Equal<Diagnostic>([Warning, Warning], next.Diagnostics);
    }

    [Fact]
    public void An_error_stops_the_chain()
    {
        var next = new Outcome<string>("a", [Error]).Then<string>(_ => throw new InvalidOperationException("The next stage must not run."));

        Assert.Null(next.Value);
        Assert.Equal<Diagnostic>([Error], next.Diagnostics);
    }

    [Fact]
    public void An_error_does_not_stop_a_chain_that_keeps_going()
    {
        var next = new Outcome<string>("a", [Error]).Then(value => new Outcome<string>(value + "b", []), keepGoing: true);

        Assert.Equal(("ab", true), (next.Value, next.HasErrors));
    }

    [Fact]
    public void Without_a_value_no_chain_goes_on() =>
        Assert.Null(new Outcome<string>(null, []).Then(value => new Outcome<string>(value + "b", []), keepGoing: true).Value);

    [Theory]
    [InlineData(Severity.Error, true)]
    [InlineData(Severity.Warning, false)]
    [InlineData(Severity.Info, false)]
    public void Only_an_error_is_one(Severity severity, bool error) => Assert.Equal(error, new Outcome<string>("a", [Found(severity)]).HasErrors);

    private static Diagnostic Found(Severity severity) =>
        new(new DiagnosticDescriptor("GB9001", severity, "For a test."), new(RelativePath.Of("a.csv")), "Found.");
}
