namespace GeoBrief.Analysis;

/// <summary>Judges a text once however often it occurs: a million links share a few thousand anchors and topics.</summary>
internal sealed class RepeatedText<T>(Func<string, T> judge)
{
    private readonly Dictionary<string, T> judged = new(StringComparer.Ordinal);

    public T Of(string text)
    {
        if (!judged.TryGetValue(text, out var verdict))
        {
            verdict = judge(text);
            judged.Add(text, verdict);
        }

        return verdict;
    }
}
