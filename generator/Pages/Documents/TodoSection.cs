namespace GeoBrief.Pages.Documents;

/// <summary>What is to be placed by the end of the phase in hand, <paramref name="CarriedOn"/> of it left undone by an earlier one.</summary>
public sealed record TodoSection(int Phase, DateOnly Due, int Local, int Global, int CarriedOn);
