using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>A fact that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserExecutable.ReasonToSkip;
}
