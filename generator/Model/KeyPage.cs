using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>A further page of a market; it inherits what it does not say.</summary>
public sealed record KeyPage(WebAddress Url, MixRule MixRule, RowReference Row);
