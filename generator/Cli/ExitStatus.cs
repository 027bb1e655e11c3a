namespace GeoBrief.Cli;

/// <summary>What the program tells the shell.</summary>
public enum ExitStatus
{
    /// <summary>Done as asked.</summary>
    Done = 0,

    /// <summary>Errors in data or templates. Nothing was published, unless the build was to keep going.</summary>
    Errors = 1,

    /// <summary>The command line cannot be understood, or names a folder or a market that is not there.</summary>
    WrongUsage = 2,

    /// <summary>A fault of the program; its stack trace was shown.</summary>
    Fault = 3,

    /// <summary>Cancelled by a signal before anything was published.</summary>
    Cancelled = 130,
}
