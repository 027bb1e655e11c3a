using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>The tests that share one browser and the sites that it shows.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<SharedBrowser>
{
    public const string Name = "in a browser";
}
