namespace GeoBrief.Verification;

/// <summary>Where an address in a page leads.</summary>
internal enum AddressKind
{
    /// <summary>A file below the site's folder, whether it is there or not.</summary>
    File,

    /// <summary>A folder of the site, which opens as a listing from a disk.</summary>
    Folder,

    /// <summary>Above the site's folder.</summary>
    Outside,

    /// <summary>From the top of the host, or on another host with the page's own scheme.</summary>
    HostBound,

    /// <summary>The web, with its scheme.</summary>
    Web,

    /// <summary>A mail address or a phone number.</summary>
    Contact,

    /// <summary>The content itself, in the address.</summary>
    Data,

    /// <summary>Any other scheme, <c>javascript:</c> and <c>file:</c> among them.</summary>
    OtherScheme,
}
