namespace GeoBrief;

/// <summary>The stages as one chain.</summary>
public static class ReportPipeline
{
    /// <summary>Builds a site in memory.</summary>
    public static Task<BuildResult> BuildAsync(BuildRequest request, IProgress<BuildStage>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(BuildStage.Read);
        return Task.FromResult(new BuildResult(null, [], null));
    }
}
