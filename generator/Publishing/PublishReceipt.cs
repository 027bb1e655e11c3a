namespace GeoBrief.Publishing;

/// <summary>What publishing did, in numbers of files.</summary>
/// <param name="Written">New files and files with new content.</param>
/// <param name="Unchanged">Files that stand as they stood, time stamps included.</param>
/// <param name="Removed">Files of the old site that the new one does not have.</param>
/// <param name="Kept">Files and whole folders that GeoBrief did not write and that were left alone.</param>
public sealed record PublishReceipt(int Written, int Unchanged, int Removed, int Kept);
