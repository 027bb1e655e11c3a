namespace GeoBrief.Verification;

/// <summary>A link to an id of a page.</summary>
/// <param name="Target">The page, a path inside the site.</param>
/// <param name="Id">The id.</param>
/// <param name="Offset">Where the link stands in its own page, in characters; the first of several alike.</param>
internal readonly record struct FragmentLink(string Target, string Id, int Offset)
{
    /// <summary>Links alike but for their place are one.</summary>
    public bool Equals(FragmentLink other) => (Target, Id) == (other.Target, other.Id);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Target, Id);
}
