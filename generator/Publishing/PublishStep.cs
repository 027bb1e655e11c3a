namespace GeoBrief.Publishing;

/// <summary>The points between two changes to the disk, in their order; tests let the program die at each.</summary>
internal enum PublishStep
{
    /// <summary>The journal says that a build is at work.</summary>
    JournalWritten,

    /// <summary>The stage is there, empty.</summary>
    StageCreated,

    /// <summary>One more file is staged.</summary>
    FileStaged,

    /// <summary>One more stranger's file is copied.</summary>
    StrangerCopied,

    /// <summary>The stage is on the disk for good.</summary>
    StageFlushed,

    /// <summary>The old site has made way.</summary>
    OldMovedAway,

    /// <summary>The new site stands.</summary>
    NewMovedIn,

    /// <summary>One more file of the old site is deleted.</summary>
    OldFileDeleted,

    /// <summary>One more stranger has come over.</summary>
    StrangerMoved,

    /// <summary>Nothing is left of the old site.</summary>
    OldDeleted,

    /// <summary>The old site is back in its place.</summary>
    OldMovedBack,

    /// <summary>Nothing is left of the stage.</summary>
    StageDeleted,

    /// <summary>The journal is gone.</summary>
    JournalDeleted,
}
