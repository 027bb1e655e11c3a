namespace GeoBrief.Analysis.Checks;

/// <summary>One of the five questions. Another is a class of this contract, a line in <see cref="CheckList"/> and a question.</summary>
internal interface ICheck
{
    /// <summary>Which question it answers.</summary>
    CheckQuestion Question { get; }

    /// <summary>The answer for one placement; unknown where there is nothing to tell by.</summary>
    CheckAnswer Answer(CheckedLink link, CheckContext context);
}
