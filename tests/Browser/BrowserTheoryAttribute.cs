using Xunit;

namespace GeoBrief.Tests.Browser;

/// <summary>A theory that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserExecutable.ReasonToSkip;
}
