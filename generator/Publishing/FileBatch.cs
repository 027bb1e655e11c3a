using System.Runtime.ExceptionServices;

namespace GeoBrief.Publishing;

/// <summary>Does one thing to many files at once.</summary>
internal static class FileBatch
{
    /// <summary>Runs the action for every index; the first fault comes as it was thrown, so that its kind can be told.</summary>
    public static void Run(int count, Action<int> action, CancellationToken cancel = default)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancel }, action);
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.Flatten().InnerExceptions[0]);
        }
    }
}
