using GeoBrief.Classification;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A scope with its word and shape.</summary>
/// <param name="Style">The name of its shape and style.</param>
/// <param name="Word">The scope as people say it.</param>
/// <param name="Live">Whether the shape is filled, as it stands for something that exists.</param>
public sealed record ScopeMark(string Style, Phrase Word, bool Live)
{
    /// <summary>The mark of a scope.</summary>
    public static ScopeMark Of(Scope scope, bool live = true) => scope switch
    {
        Scope.Local => new("local", new("scope.local"), live),
        Scope.Global => new("global", new("scope.global"), live),
        Scope.OtherCountry => new("other", new("scope.other-country"), live),
        _ => new("unknown", new("scope.unknown"), Live: false),
    };
}
