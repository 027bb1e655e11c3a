using GeoBrief.Diagnostics;
using GeoBrief.Publishing;
using GeoBrief.Rendering;

namespace GeoBrief.Cli;

/// <summary>
/// Puts a site in the place of the one before, wholly or not at all. Raises <see cref="OperationCanceledException"/> when cancelled
/// while the old site still stands.
/// </summary>
public delegate Outcome<PublishReceipt> Publish(RenderedSite site, PublishTarget target, CancellationToken cancellation);
