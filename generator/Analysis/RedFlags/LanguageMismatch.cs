namespace GeoBrief.Analysis.RedFlags;

/// <summary>Links in another language than the page's (R18, P66): watch below a match of 75%, act below 50%, of four known or more.</summary>
internal sealed class LanguageMismatch : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        var known = context.Counted.Count(link => link.Placement.Language is not null);
        if (known < context.Limits.Sample)
        {
            return null;
        }

        // A match below 75% is a mismatch above 25%.
        var links = context.CountedWhere(link =>
            link.Placement.Language is { } language && language.Primary != context.Market.Language.Primary);
        return FlagLimits.Above(RedFlagCode.LanguageMismatch, links, known, context.Limits.LanguageMismatch);
    }
}
