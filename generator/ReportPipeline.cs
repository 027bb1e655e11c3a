using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Diagnostics;
using GeoBrief.Loading;
using GeoBrief.Pages;
using GeoBrief.Planning;
using GeoBrief.Rendering;
using GeoBrief.Verification;

namespace GeoBrief;

/// <summary>The stages as one chain: folders in, a checked site out.</summary>
public static class ReportPipeline
{
    /// <summary>
    /// Builds a site that is not yet published. Nothing may be published when the result holds no site: an error in the data stops the chain unless
    /// the request keeps going, an error in the templates or in the finished pages always does.
    /// </summary>
    public static async Task<BuildResult> BuildAsync(BuildRequest request, IProgress<BuildStage>? progress, CancellationToken cancellation)
    {
        Begin(BuildStage.Read);
        var loaded = DataLoader.Load(request.Data, new LoadOptions(request.AsOf, request.Today, request.Markets))
            .Then(data => ReportLanguage.Choose(data, request.Templates.Files), keepGoing: true);
        if (loaded.Value is not { } data || (loaded.HasErrors && !request.KeepGoing))
        {
            return new(null, loaded.Diagnostics, null);
        }

        Begin(BuildStage.Classify);
        var classified = Classifier.Classify(data);
        Begin(BuildStage.Analyze);
        var findings = Analyzer.Analyze(classified);
        Begin(BuildStage.Plan);
        var planned = Planner.Plan(findings);
        Begin(BuildStage.Compose);
        var plan = SiteComposer.Compose(planned, request.Version, loaded.Diagnostics);
        Begin(BuildStage.Render);
        var rendered = await SiteRenderer.RenderAsync(plan, request.Templates, request.Contents, cancellation).ConfigureAwait(false);
        Begin(BuildStage.Verify);
        var verified = rendered.Then(site => SiteVerifier.Verify(site with { IsPart = data.Chosen.Length < data.Markets.Length || loaded.HasErrors }, cancellation));
        var leftOut = loaded.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var summary = new BuildSummary(data.AsOf, data.Site.Client, data.Chosen.Length, data.Placements.Rows.Length, plan.Pages.Length, leftOut);
        ImmutableArray<Diagnostic> diagnostics = [.. loaded.Diagnostics, .. verified.Diagnostics];
        return new(verified.HasErrors ? null : verified.Value, diagnostics, summary);

        void Begin(BuildStage stage)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(stage);
        }
    }
}
