namespace GeoBrief.Pages.Documents;

/// <summary>
/// What became of the links of a phase (P107). <paramref name="Done"/> of them are live, <paramref name="Open"/> are not: those missed, and those still
/// <paramref name="ToCome"/>. <paramref name="Exchanged"/> of the open ones were agreed as global and should be local.
/// </summary>
public sealed record PromiseSection(
    int Total, int Done, int LocalDone, int GlobalDone, int Kept, int Late, int Missed, int Open, int ToCome, int Exchanged);
