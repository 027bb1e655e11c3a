using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>Registrable domains.</summary>
public static class PublicSuffixes
{
    public static HostName? RegistrableDomain(HostName host) =>
        HostName.TryParse(string.Join('.', host.Value.Split('.')[^2..]), out var domain) ? domain : null;
}
