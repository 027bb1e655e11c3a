namespace GeoBrief.Cli;

/// <summary>Makes a site; the shape of <see cref="ReportPipeline.BuildAsync"/>.</summary>
public delegate Task<BuildResult> Build(BuildRequest request, IProgress<BuildStage>? progress, CancellationToken cancellation);
