namespace GeoBrief.Verification;

/// <summary>A rule that looks at one page at a time; it may run for several pages at once.</summary>
internal interface IPageRule
{
    /// <summary>Reports what is wrong to the page.</summary>
    void Check(PageReading page, SiteReading site);
}
