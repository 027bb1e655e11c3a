namespace GeoBrief.Model;

/// <summary>From where on a share is worth watching, and from where on worth acting on. Both 0 to 1; strictly above counts, but where a rule says that the limit itself does.</summary>
/// <param name="Watch">Watch above this.</param>
/// <param name="Act">Act above this; not below <paramref name="Watch"/>.</param>
public sealed record AlarmLimits(decimal Watch, decimal Act);
