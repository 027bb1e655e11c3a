using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>A country.</summary>
public sealed record Country(CountryCode Code, string Alpha3, string Name, ImmutableArray<string> Currencies, ImmutableArray<string> CallingCodes, ImmutableArray<string> Languages, string? Ending);
