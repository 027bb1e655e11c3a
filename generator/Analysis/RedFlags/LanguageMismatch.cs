namespace GeoBrief.Analysis.RedFlags;

/// <summary>Links in another language than the page's (R18, P66): watch below a match of 75%, act below 50%, of four known or more.</summary>
internal sealed class LanguageMismatch : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        var known = context.JudgedWhere(judged => judged.SameLanguage is not null).Length;
        if (known < context.Limits.Sample)
        {
            return null;
        }

        // A match below 75% is a mismatch above 25%.
        var links = context.JudgedWhere(judged => judged.SameLanguage == false);
        return FlagLimits.Above(RedFlagCode.LanguageMismatch, links, known, context.Limits.LanguageMismatch);
    }
}
