namespace GeoBrief.Loading.Tables;

/// <summary>What is wrong with the quotes around a cell.</summary>
internal enum QuoteFault
{
    /// <summary>Nothing; a quote inside a cell that does not start with one is text.</summary>
    None,

    /// <summary>Text follows the closing quote on the same line; it is taken into the cell.</summary>
    TextAfter,

    /// <summary>The quote is not closed, or only by a quote of another cell on a later line.</summary>
    Unclosed,
}
