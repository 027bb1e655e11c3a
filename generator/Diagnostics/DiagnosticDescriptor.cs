namespace GeoBrief.Diagnostics;

/// <summary>One kind of problem.</summary>
/// <param name="Code">Stable: GB1 files, GB2 fields, GB3 cross-references, GB4 templates, GB5 output.</param>
/// <param name="Severity">What it does to the build.</param>
/// <param name="Title">What is wrong, in general, as a short sentence without the particulars.</param>
/// <param name="HidesLine">Whether the offending line must not be repeated, as it may hold a password.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title, bool HidesLine = false);
