namespace GeoBrief.Reference;

/// <summary>What a host's last label is.</summary>
public enum EndingKind
{
    CountryCode,
    GenericCountryCode,
    Regional,
    Global,
    PlaceNamed,
}
