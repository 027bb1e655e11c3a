namespace GeoBrief.Loading.Fields;

/// <summary>Finds what may be a name or a password in a text that should be an address, so that it is never repeated.</summary>
internal static class Credentials
{
    /// <summary>Whether an <c>@</c> stands where a host should start, or after a colon that may part a name from a password.</summary>
    public static bool MayStandIn(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        var before = text[..text.LastIndexOf('@')];
        return before.Contains(':', StringComparison.Ordinal) || text.AsSpan(0, at).IndexOfAny('/', '\\', '?') < 0;
    }
}
