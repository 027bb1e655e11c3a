using System.Collections.Immutable;
namespace GeoBrief.Diagnostics;

/// <summary>
/// What can be wrong with the finished site: GB50xx, found when the pages are read back; GB51xx, found when the folder is written.
/// The place of each is in the output folder, the folder itself when the path is empty.
/// </summary>
public static class OutputDiagnostics
{
    /// <summary>A link to nothing.</summary>
    public static readonly DiagnosticDescriptor TargetMissing = new("GB5001", Severity.Error, "A link or a source names a file that the site does not have.");

    /// <summary>A link to an id that is not there.</summary>
    public static readonly DiagnosticDescriptor FragmentMissing = new("GB5002", Severity.Error, "A link names an id that its page does not have.");

    /// <summary>A link that does not work from a disk.</summary>
    public static readonly DiagnosticDescriptor LinkNotPortable = new("GB5003", Severity.Error, "A link does not work wherever the folder lies.");

    /// <summary>Something that the browser would fetch from elsewhere.</summary>
    public static readonly DiagnosticDescriptor ForeignRequest = new("GB5004", Severity.Error, "A page asks for something outside its own folder.");

    /// <summary>Two files that one disk cannot hold.</summary>
    public static readonly DiagnosticDescriptor PathsCollide = new("GB5005", Severity.Error, "Two files of the site cannot stand in one folder.");

    /// <summary>An id given twice.</summary>
    public static readonly DiagnosticDescriptor IdTwice = new("GB5010", Severity.Error, "An id stands twice in one page.");

    /// <summary>No main heading, or several.</summary>
    public static readonly DiagnosticDescriptor HeadingCount = new("GB5011", Severity.Error, "A page has not exactly one main heading.");

    /// <summary>No language.</summary>
    public static readonly DiagnosticDescriptor LanguageMissing = new("GB5012", Severity.Error, "A page does not say its language.");

    /// <summary>No title.</summary>
    public static readonly DiagnosticDescriptor TitleMissing = new("GB5013", Severity.Error, "A page has no title.");

    /// <summary>Template code on the page.</summary>
    public static readonly DiagnosticDescriptor TemplateLeaked = new("GB5020", Severity.Error, "Template code shows on a page.");

    /// <summary>Filler text on the page.</summary>
    public static readonly DiagnosticDescriptor PlaceholderLeft = new("GB5021", Severity.Error, "An unfinished placeholder shows on a page.");

    /// <summary>Script or style in the page.</summary>
    public static readonly DiagnosticDescriptor InlineCode = new("GB5030", Severity.Error, "Script or style stands in the page, where its policy blocks it.");

    /// <summary>No content security policy.</summary>
    public static readonly DiagnosticDescriptor PolicyMissing = new("GB5031", Severity.Error, "A page carries no content security policy.");

    /// <summary>A figure without its value or name.</summary>
    public static readonly DiagnosticDescriptor FigureIncomplete = new("GB5040", Severity.Error, "A figure lacks its value or its name.");

    /// <summary>A figure that the data file does not have.</summary>
    public static readonly DiagnosticDescriptor FigureUnknown = new("GB5041", Severity.Error, "A figure's name leads nowhere in the file for machines.");

    /// <summary>A figure that differs from the data file.</summary>
    public static readonly DiagnosticDescriptor FigureDiffers = new("GB5042", Severity.Error, "A figure differs from the one in the file for machines.");

    /// <summary>One name, two values.</summary>
    public static readonly DiagnosticDescriptor FigureContradicts = new("GB5043", Severity.Error, "One figure has two values on the site.");

    /// <summary>A data file that is no JSON.</summary>
    public static readonly DiagnosticDescriptor FiguresUnreadable = new("GB5044", Severity.Error, "A file of figures is not valid JSON.");

    /// <summary>A file above its weight.</summary>
    public static readonly DiagnosticDescriptor TooHeavy = new("GB5050", Severity.Info, "A file is heavier than it should be.");

    /// <summary>A folder of somebody else.</summary>
    public static readonly DiagnosticDescriptor FolderNotOurs = new("GB5101", Severity.Error, "The output folder holds files that GeoBrief did not write.");

    /// <summary>A file stands in place of the folder.</summary>
    public static readonly DiagnosticDescriptor FileInPlace = new("GB5102", Severity.Error, "A file stands where the output folder should be.");

    /// <summary>A folder that must not be swapped.</summary>
    public static readonly DiagnosticDescriptor FolderForbidden = new("GB5103", Severity.Error, "This folder cannot be the output folder.");

    /// <summary>Output and input overlap.</summary>
    public static readonly DiagnosticDescriptor FoldersOverlap = new("GB5104", Severity.Error, "The output folder overlaps a folder that is read.");

    /// <summary>A stranger's file where a page goes.</summary>
    public static readonly DiagnosticDescriptor StrangerInTheWay = new("GB5105", Severity.Error, "A file that GeoBrief did not write stands where a file of the site goes.");

    /// <summary>Two builds at once.</summary>
    public static readonly DiagnosticDescriptor BuildRunning = new("GB5106", Severity.Error, "Another build is writing to this folder.");

    /// <summary>No rights.</summary>
    public static readonly DiagnosticDescriptor NotPermitted = new("GB5107", Severity.Error, "The system does not permit writing there.");

    /// <summary>No space.</summary>
    public static readonly DiagnosticDescriptor DiskFull = new("GB5108", Severity.Error, "The disk is full.");

    /// <summary>A folder that cannot be renamed for being a volume.</summary>
    public static readonly DiagnosticDescriptor MountPoint = new("GB5109", Severity.Error, "The output folder is a volume of its own and cannot be swapped.");

    /// <summary>A folder that a program holds open.</summary>
    public static readonly DiagnosticDescriptor FolderInUse = new("GB5110", Severity.Error, "Another program holds the output folder.");

    /// <summary>Any other fault of the disk.</summary>
    public static readonly DiagnosticDescriptor WriteFailed = new("GB5111", Severity.Error, "The site could not be written.");

    /// <summary>Remains that need a person.</summary>
    public static readonly DiagnosticDescriptor RemainsInTheWay = new("GB5112", Severity.Error, "Remains beside the output folder stand in the way.");

    /// <summary>A part of the markets over a site that has more.</summary>
    public static readonly DiagnosticDescriptor PartOverWhole = new("GB5113", Severity.Error, "A part of the markets would take the place of a site with more.");

    /// <summary>A stranger that was carried over.</summary>
    public static readonly DiagnosticDescriptor StrangerKept = new("GB5120", Severity.Info, "A file that GeoBrief did not write was kept.");

    /// <summary>An interrupted build was cleared up.</summary>
    public static readonly DiagnosticDescriptor Recovered = new("GB5121", Severity.Info, "An earlier build was interrupted; its remains were cleared up.");

    /// <summary>Every kind.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        TargetMissing, FragmentMissing, LinkNotPortable, ForeignRequest, PathsCollide, IdTwice, HeadingCount,
        LanguageMissing, TitleMissing, TemplateLeaked, PlaceholderLeft, InlineCode, PolicyMissing, FigureIncomplete,
        FigureUnknown, FigureDiffers, FigureContradicts, FiguresUnreadable, TooHeavy, FolderNotOurs, FileInPlace,
        FolderForbidden, FoldersOverlap, StrangerInTheWay, BuildRunning, NotPermitted, DiskFull, MountPoint, FolderInUse,
        WriteFailed, RemainsInTheWay, PartOverWhole, StrangerKept, Recovered,
    ];
}
