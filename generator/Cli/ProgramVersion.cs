using System.Reflection;

namespace GeoBrief.Cli;

/// <summary>The version that is shown and written into the site.</summary>
public static class ProgramVersion
{
    /// <summary>
    /// Without the source revision that the compiler appends: a build from a checkout and one from an archive of it give the
    /// same bytes.
    /// </summary>
    public static string Of(Assembly assembly) =>
        WithoutRevision(assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0");

    /// <summary>The part before the plus sign.</summary>
    internal static string WithoutRevision(string version) => version.Split('+')[0];
}
