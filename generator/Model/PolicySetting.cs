namespace GeoBrief.Model;

/// <summary>One threshold: how it is named in <c>site.yml</c>, within which bounds, and where it comes from.</summary>
/// <param name="Name">The path of its key, such as <c>competitors.min</c>.</param>
/// <param name="Min">The smallest value allowed.</param>
/// <param name="Max">The largest value allowed.</param>
/// <param name="Whole">Whether it is a whole number rather than a share.</param>
/// <param name="FromArticle">Whether the method states it ([A]) or it is our default ([D]).</param>
/// <param name="Rule">The rule of the playbook that uses it.</param>
/// <param name="Read">Its value in a policy.</param>
/// <param name="Write">A policy with another value.</param>
public sealed record PolicySetting(
    string Name,
    decimal Min,
    decimal Max,
    bool Whole,
    bool FromArticle,
    string Rule,
    Func<Policy, decimal> Read,
    Func<Policy, decimal, Policy> Write);
