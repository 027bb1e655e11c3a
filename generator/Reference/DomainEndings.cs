using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>Endings of hosts.</summary>
public static class DomainEndings
{
    public static DomainEnding Of(HostName host) => host.LastLabel is "com" or "org" or "example" or "io"
        ? new(EndingKind.Global, null, "." + host.LastLabel, false, null)
        : new(EndingKind.CountryCode, new CountryCode(host.LastLabel.ToUpperInvariant()), "." + host.LastLabel, false, null);
}
