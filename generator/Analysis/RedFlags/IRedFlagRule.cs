namespace GeoBrief.Analysis.RedFlags;

/// <summary>One red flag of R18. Another is a class of this contract and a line in <see cref="RedFlagList"/>.</summary>
internal interface IRedFlagRule
{
    /// <summary>The flag; null when it is not raised, and when there is not enough data to say.</summary>
    RedFlag? Check(FlagContext context);
}
