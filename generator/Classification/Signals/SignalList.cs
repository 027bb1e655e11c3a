using System.Collections.Immutable;

namespace GeoBrief.Classification.Signals;

/// <summary>Every clue there is data for, in the order of <see cref="ClueKind"/> (P16).</summary>
internal static class SignalList
{
    public static ImmutableArray<ISignal> All { get; } =
        [new EndingSignal(), new AudienceSignal(), new PresenceSignal(), new TopicsSignal(), new InboundLinksSignal()];
}
