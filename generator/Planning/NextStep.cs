namespace GeoBrief.Planning;

/// <summary>The next step of a market.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Local">Local links still to place, those of earlier phases included, for <see cref="NextStepKind.Place"/> and <see cref="NextStepKind.Renew"/>.</param>
/// <param name="Global">Global links still to place, for the same.</param>
/// <param name="Phase">The phase that it belongs to, 1 to 3; null for the other kinds.</param>
/// <param name="Due">The last day of that phase; null for the other kinds.</param>
public sealed record NextStep(NextStepKind Kind, int Local = 0, int Global = 0, int? Phase = null, DateOnly? Due = null);
