using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Tables;

/// <summary>A row of <c>mentions.csv</c>, to be put under its competitor.</summary>
/// <param name="Competitor">The competitor's host as written.</param>
/// <param name="At">Where the competitor is written.</param>
/// <param name="Mention">The mention; <see cref="Mention.Marked"/> says what the note says, whatever the type.</param>
public sealed record MentionRow(HostName Competitor, SourceLocation At, Mention Mention);
