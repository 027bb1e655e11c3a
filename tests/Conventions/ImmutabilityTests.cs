using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed class ImmutabilityTests
{
    private static readonly ImmutableHashSet<string> Stages = ["Model", "Classification", "Analysis", "Planning"];

    [Fact]
    public void No_record_of_a_stage_can_be_changed() => Assert.Empty(Records().SelectMany(RecordShape.Faults));

    [Fact]
    public void The_records_of_the_facts_are_among_those_read()
    {
        Assert.Contains(typeof(Market), Records());
        Assert.Contains(typeof(CountryFocus), Records());
    }

    [Theory]
    [InlineData(typeof(Settable), "can be set")]
    [InlineData(typeof(SettableStruct), "can be set")]
    [InlineData(typeof(HoldsArray), "holds a System.Int32[]")]
    [InlineData(typeof(HoldsList), "holds a System.Collections.Generic.List")]
    [InlineData(typeof(HoldsInterface), "holds a System.Collections.Generic.IReadOnlyList")]
    [InlineData(typeof(HoldsListWithin), "holds a System.Collections.Generic.List")]
    [InlineData(typeof(HasField), "is a field that can be set")]
    public void A_record_that_can_be_changed_is_found(Type record, string fault)
    {
        Assert.True(RecordShape.IsRecord(record));
        Assert.Contains(RecordShape.Faults(record), found => found.Contains(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(Fixed))]
    [InlineData(typeof(FixedStruct))]
    public void A_record_that_cannot_be_changed_is_left_alone(Type record) => Assert.Empty(RecordShape.Faults(record));

    private static IEnumerable<Type> Records() => Generator.Assembly.GetTypes()
        .Where(type => type.Namespace is { } name && Layers.OfNamespace(name) is { } layer && Stages.Contains(layer))
        .Where(RecordShape.IsRecord);

    private sealed record Settable
    {
        public int Number { get; set; }
    }

    private record struct SettableStruct(int Number);

    private sealed record HoldsArray(int[] Numbers);

    private sealed record HoldsList(List<int> Numbers);

    private sealed record HoldsInterface(IReadOnlyList<int> Numbers);

    private sealed record HoldsListWithin(ImmutableArray<(int, List<int>)> Numbers);

    private sealed record HasField(int Number)
    {
        private int count = Number;

        public int Next() => ++count;
    }

    private sealed record Fixed(string Text, ImmutableArray<int> Numbers, ImmutableDictionary<string, int> Named, Func<int[]> Make)
    {
        public int Length => Numbers.Length;
    }

    private readonly record struct FixedStruct(int? Number);
}
