namespace GeoBrief.Analysis;

/// <summary>The five questions of the sixty-second check, in the order in which they are asked (P91-P95).</summary>
public enum CheckQuestion
{
    /// <summary>Is the page clearly for one country and one language?</summary>
    Page,

    /// <summary>Do people in the country read the source?</summary>
    Audience,

    /// <summary>Does the text around the link fit the market?</summary>
    Context,

    /// <summary>Does the link lead to the right version of the page?</summary>
    Version,

    /// <summary>Is the mix intended?</summary>
    Intent,
}
