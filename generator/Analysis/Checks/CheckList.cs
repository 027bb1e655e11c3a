using System.Collections.Immutable;

namespace GeoBrief.Analysis.Checks;

/// <summary>The five questions of the sixty-second check, in the order in which they are asked.</summary>
internal static class CheckList
{
    private static readonly ImmutableArray<ICheck> Checks =
    [
        new PageCheck(),
        new AudienceCheck(),
        new ContextCheck(),
        new VersionCheck(),
        new IntentCheck(),
    ];

    /// <summary>Which question stands where.</summary>
    public static ImmutableArray<CheckQuestion> Questions { get; } = [.. Checks.Select(check => check.Question)];

    /// <summary>The answers for one placement.</summary>
    public static ImmutableArray<CheckAnswer> Answer(CheckedLink link, CheckContext context)
    {
        var answers = ImmutableArray.CreateBuilder<CheckAnswer>(Checks.Length);
        foreach (var check in Checks)
        {
            answers.Add(check.Answer(link, context));
        }

        return answers.MoveToImmutable();
    }
}
