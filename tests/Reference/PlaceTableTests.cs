using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class PlaceTableTests
{
    private static readonly PlaceTable Table = PlaceTable.Read();

    [Fact]
    public void Every_name_is_folded_as_texts_are() =>
        Assert.DoesNotContain(Table.Names, name => FoldedWords.Joined(name) != name);

    [Fact]
    public void Every_country_is_one_and_those_with_the_most_people_come_first() => Assert.DoesNotContain(Table.Names, name =>
    {
        var shares = Table.Of(name);
        return shares.Any(share => Countries.FindAlpha2(share.Country.Value) is null)
            || shares.DistinctBy(share => share.Country).Count() != shares.Length
            || !shares.SequenceEqual(shares.OrderByDescending(share => share.Thousands).ThenBy(share => share.Country));
    });

    [Fact]
    public void The_table_is_of_a_size_that_loads_at_once()
    {
        Assert.InRange(Table.Names.Count(), 20_000, 24_000);
        Assert.InRange(ReferenceTable.Bytes("places.txt").Length, 300_000, 500_000);
    }

    [Fact]
    public void An_unknown_name_stands_nowhere() => Assert.Empty(Table.Of("nowhere at all"));

    [Fact]
    public void The_head_of_the_table_names_its_source_and_licence() => Assert.Contains(
        "GeoNames (https://www.geonames.org/), CC BY 4.0",
        System.Text.Encoding.UTF8.GetString(ReferenceTable.Bytes("places.txt").AsSpan(0, 1000)),
        StringComparison.Ordinal);

    [Fact]
    public void Every_word_kept_by_hand_is_the_name_of_a_place() => Assert.DoesNotContain(
        ReferenceTable.Lines("place-words.txt")
            .TakeWhile(line => line != "[regions]")
            .Where(line => line[0] != '[')
            .SelectMany(line => line.Split(',', StringSplitOptions.RemoveEmptyEntries))
            .Select(FoldedWords.Joined),
        name => !Table.Contains(name) && NationNames.Find(name) is null);
}
