namespace GeoBrief.Tests.Browser;

/// <summary>The browser of this machine: the one that a variable names, else the first well-known one.</summary>
internal static class BrowserExecutable
{
    /// <summary>Names a browser that is not found by itself.</summary>
    public const string Variable = "GEOBRIEF_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] Elsewhere =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Where it is; null where there is none.</summary>
    public static string? Found { get; } = Find(Environment.GetEnvironmentVariable, File.Exists);

    /// <summary>Why tests that need one are left out; null where they run. A build machine has to have one.</summary>
    public static string? ReasonToSkip { get; } = ReasonFor(Found, Environment.GetEnvironmentVariable);

    public static string? Find(Func<string, string?> variable, Func<string, bool> isFile) => variable(Variable) is { Length: > 0 } named
        ? (isFile(named) ? named : null)
        : OnPath(variable).Concat(Elsewhere).FirstOrDefault(isFile);

    public static string? ReasonFor(string? found, Func<string, string?> variable) => found is null && variable("CI") != "true"
        ? $"No Chromium, Chrome or Edge was found. Install one, or name its file in {Variable}."
        : null;

    private static IEnumerable<string> OnPath(Func<string, string?> variable) =>
        from name in Names
        from folder in (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select Path.Combine(folder, name);
}
