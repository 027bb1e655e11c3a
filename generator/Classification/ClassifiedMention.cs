using GeoBrief.Model;

namespace GeoBrief.Classification;

/// <summary>A mention with the scope of its source.</summary>
/// <param name="Mention">The fact.</param>
/// <param name="Type">Its type; <see cref="SourceType.Other"/> when none was written.</param>
/// <param name="Verdict">Whom the source speaks to.</param>
/// <param name="SetAside">A directory without a mark: in no count (R6).</param>
public sealed record ClassifiedMention(Mention Mention, SourceType Type, SourceVerdict Verdict, bool SetAside);
