using GeoBrief.Analysis;
using GeoBrief.Analysis.Checks;
using Xunit;

namespace GeoBrief.Tests.Analysis.Checks;

public sealed class CheckListTests
{
    [Fact]
    public void Every_question_has_one_class_in_its_place() => Assert.Equal(Enum.GetValues<CheckQuestion>(), CheckList.Questions);

    [Fact]
    public void Every_reason_is_named_after_its_question() => Assert.All(
        Enum.GetNames<CheckReason>(),
        reason => Assert.Contains(Enum.GetNames<CheckQuestion>(), question => reason.StartsWith(question, StringComparison.Ordinal)));
}
