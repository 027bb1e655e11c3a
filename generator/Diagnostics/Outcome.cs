using System.Collections.Immutable;

namespace GeoBrief.Diagnostics;

/// <summary>
/// What a stage gives: a value, if there was enough to make one, and what it found. A value may come with errors: it then holds
/// everything but the bad rows, and only a build that keeps going goes on with it.
/// </summary>
public sealed record Outcome<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>Whether an error stands among the diagnostics.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>
    /// Goes on to the next stage and gathers what both found. Stops at the border when there is no value, or when there are
    /// errors and <paramref name="keepGoing"/> is not asked for.
    /// </summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next, bool keepGoing = false)
        where TNext : class
    {
        if (Value is null || (HasErrors && !keepGoing))
        {
            return new(null, Diagnostics);
        }

        var following = next(Value);
        return new(following.Value, Diagnostics.AddRange(following.Diagnostics));
    }
}
