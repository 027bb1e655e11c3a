using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Diagnostics;

/// <summary>What can be wrong with the data folder and with whole files in it: GB10xx.</summary>
public static class FileDiagnostics
{
    private static readonly DiagnosticDescriptor NoSiteKind = new("GB1001", Severity.Error, "There is no site.yml.");

    private static readonly DiagnosticDescriptor NoMarketKind = new("GB1002", Severity.Error, "There is no market.");

    private static readonly DiagnosticDescriptor NoMarketFileKind = new("GB1003", Severity.Error, "A market's folder holds no market.yml.");

    private static readonly DiagnosticDescriptor FolderForFileKind = new("GB1004", Severity.Error, "A folder stands where a file belongs.");

    private static readonly DiagnosticDescriptor FileForFolderKind = new("GB1005", Severity.Error, "A file stands where a folder belongs.");

    private static readonly DiagnosticDescriptor BadSlugKind = new("GB1006", Severity.Error, "The name of a market's folder cannot become its address.");

    private static readonly DiagnosticDescriptor NoMonthKind = new("GB1007", Severity.Error, "A name in reviews or performance is no month.");

    private static readonly DiagnosticDescriptor NotReadYetKind = new("GB1008", Severity.Info, "A part of the data folder is not read yet.");

    private static readonly DiagnosticDescriptor NearNameKind = new("GB1009", Severity.Info, "A file is ignored whose name is near to a known one.");

    private static readonly DiagnosticDescriptor LinkLeavesKind = new("GB1010", Severity.Error, "A symbolic link leads out of the data folder.");

    private static readonly DiagnosticDescriptor LinkLoopKind = new("GB1011", Severity.Error, "A symbolic link leads back to a folder above it.");

    private static readonly DiagnosticDescriptor LinkBrokenKind = new("GB1012", Severity.Error, "A symbolic link leads to nothing.");

    private static readonly DiagnosticDescriptor TooLargeKind = new("GB1013", Severity.Error, "A file is larger than 256 MiB.");

    private static readonly DiagnosticDescriptor UnreadableKind = new("GB1014", Severity.Error, "A file cannot be opened.");

    private static readonly DiagnosticDescriptor LineTooLongKind = new("GB1015", Severity.Error, "A line is longer than 1 MiB.");

    private static readonly DiagnosticDescriptor NoLogoKind = new("GB1016", Severity.Error, "The logo is not in the data folder.");

    private static readonly DiagnosticDescriptor LogoEndingKind = new("GB1017", Severity.Error, "The logo is no picture of a kind that browsers show.");

    private static readonly DiagnosticDescriptor LogoContentKind = new("GB1018", Severity.Error, "The logo is not what its ending says.");

    private static readonly DiagnosticDescriptor UnknownMarketKind = new("GB1019", Severity.Error, "A market asked for does not exist.");

    /// <summary>Every kind, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoSiteKind, NoMarketKind, NoMarketFileKind, FolderForFileKind, FileForFolderKind, BadSlugKind, NoMonthKind, NotReadYetKind,
        NearNameKind, LinkLeavesKind, LinkLoopKind, LinkBrokenKind, TooLargeKind, UnreadableKind, LineTooLongKind, NoLogoKind,
        LogoEndingKind, LogoContentKind, UnknownMarketKind,
    ];

    public static Diagnostic NoSite(RelativePath file) =>
        new(NoSiteKind, new(file), "There is no site.yml.", "Create site.yml with at least 'client: ' and the client's name.");

    public static Diagnostic NoMarket(RelativePath folder) => new(
        NoMarketKind, new(folder), "There is no market.",
        "Create markets/<slug>/market.yml, such as markets/mexico/market.yml, with name, country, language and target_page.");

    public static Diagnostic NoMarketFile(RelativePath file) => new(
        NoMarketFileKind, new(file), $"The folder {file.Folder} holds no market.yml.",
        $"Create {file} with name, country, language and target_page, or take the folder away.");

    public static Diagnostic FolderForFile(RelativePath path) =>
        new(FolderForFileKind, new(path), $"{path} is a folder, and a file is wanted.", "Put a file of that name in its place, or rename the folder.");

    public static Diagnostic FileForFolder(RelativePath path) =>
        new(FileForFolderKind, new(path), $"{path} is a file, and a folder is wanted.", "Put a folder of that name in its place, or rename the file.");

    public static Diagnostic BadSlug(RelativePath folder, string? suggestion) => new(
        BadSlugKind, new(folder), $"'{folder.Name}' cannot become an address: a market's folder is named with a-z, 0-9 and -, at most 64 of them.",
        suggestion is null ? "Rename the folder." : $"Rename it to '{suggestion}'.");

    public static Diagnostic NoMonth(RelativePath path, string wanted) =>
        new(NoMonthKind, new(path), $"'{path.Name}' is no month.", $"Name it {wanted}, or move it out of {path.Folder}/.");

    public static Diagnostic NotReadYet(RelativePath first, IEnumerable<string> parts) =>
        new(NotReadYetKind, new(first), $"Not read yet by this version: {string.Join(", ", parts)}.");

    public static Diagnostic NearName(RelativePath path, string known) =>
        new(NearNameKind, new(path), $"{path} is ignored.", FieldDiagnostics.DidYouMean(known));

    public static Diagnostic Fault(FileTreeFault fault) => fault.Kind switch
    {
        FileTreeFaultKind.LinkLeaves => new(
            LinkLeavesKind, new(fault.Path), $"{fault.Path} is a symbolic link that leads out of the data folder.", "Put a copy in its place."),
        FileTreeFaultKind.LinkLoop => new(
            LinkLoopKind, new(fault.Path), $"{fault.Path} is a symbolic link that leads back to a folder above it.", "Take the link away."),
        FileTreeFaultKind.LinkBroken => new(
            LinkBrokenKind, new(fault.Path), $"{fault.Path} is a symbolic link that leads to nothing.", "Mend the link, or take it away."),
        FileTreeFaultKind.TooLarge => new(
            TooLargeKind, new(fault.Path), $"{fault.Path} is larger than 256 MiB.", "Export a shorter period, or fewer columns."),
        _ => Unreadable(fault.Path),
    };

    public static Diagnostic Unreadable(RelativePath path) =>
        new(UnreadableKind, new(path), $"{path} cannot be opened.", "Check its permissions, and close the program that holds it.");

    public static Diagnostic LineTooLong(RelativePath file, int line) =>
        new(LineTooLongKind, new(file, line), "The line is longer than 1 MiB.", "Break the line, or check that the file is what its name says.");

    public static Diagnostic NoLogo(SourceLocation at, string path, string? nearest) => new(
        NoLogoKind, at, $"There is no {FieldDiagnostics.Quote(path)} in the data folder.",
        FieldDiagnostics.DidYouMean(nearest) ?? "Write the path relative to the data folder, such as brand/logo.svg.");

    public static Diagnostic LogoEnding(SourceLocation at, string path) => new(
        LogoEndingKind, at, $"{FieldDiagnostics.Quote(path)} is no picture that every browser shows.", "Use a file that ends in svg, png, jpg, jpeg or webp.");

    public static Diagnostic LogoContent(SourceLocation at, string path, string ending) => new(
        LogoContentKind, at, $"The content of {FieldDiagnostics.Quote(path)} is not {ending}.", $"Save the picture again as {ending}, or mend its ending.");

    public static Diagnostic UnknownMarket(RelativePath folder, string slug, string? nearest) => new(
        UnknownMarketKind, new(folder), $"There is no market {FieldDiagnostics.Quote(slug)}.", FieldDiagnostics.DidYouMean(nearest));
}
