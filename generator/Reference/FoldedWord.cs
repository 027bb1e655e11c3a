namespace GeoBrief.Reference;

/// <summary>One word of a <see cref="FoldedText"/>.</summary>
/// <param name="Start">Where it starts in the joined text.</param>
/// <param name="End">The place behind its last letter.</param>
/// <param name="Capital">Written with a capital.</param>
/// <param name="Cased">It starts with a letter of a script that has capitals.</param>
/// <param name="Opens">The first of the text or of a sentence, where a capital tells nothing.</param>
/// <param name="From">Where it starts in the text as written, letters and marks apart.</param>
/// <param name="To">The place behind its last letter there.</param>
internal readonly record struct FoldedWord(int Start, int End, bool Capital, bool Cased, bool Opens, int From, int To);
