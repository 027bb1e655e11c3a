namespace GeoBrief.Pages.Documents;

/// <summary>How counted links fit the pages that they lead to (P70), as counts and as parts of all.</summary>
public sealed record LinkMapSection(
    int Total,
    int Aligned,
    int Cross,
    int Home,
    int Hub,
    int Unknown,
    decimal AlignedShare,
    decimal CrossShare,
    decimal HomeShare,
    decimal HubShare,
    decimal UnknownShare);
