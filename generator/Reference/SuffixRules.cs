namespace GeoBrief.Reference;

/// <summary>
/// The rules of the public suffix list, searched where they stand: the table is sorted by byte, so that nothing has to be
/// built before the first question.
/// </summary>
internal sealed class SuffixRules
{
    private const byte LineEnd = (byte)'\n';
    private const byte KeyEnd = (byte)' ';

    private readonly byte[] _table;
    private readonly int _start;

    /// <summary>Takes lines of a suffix in ASCII, a space and letters for its rules, after comment lines.</summary>
    internal SuffixRules(byte[] table)
    {
        _table = table;
        while (_start < table.Length && table[_start] == (byte)'#')
        {
            _start = NextLine(_start);
        }
    }

    /// <summary>
    /// Where the public suffix of a host starts: by both sections of the list, and by the ICANN section alone. The longest
    /// rule wins, an exception wins over all, and where nothing matches the suffix is the last label.
    /// </summary>
    internal (int All, int Icann) SuffixStarts(string host)
    {
        var lastLabel = host.LastIndexOf('.') + 1;
        var (all, icann) = (new Match(lastLabel), new Match(lastLabel));
        var start = 0;
        var rules = Find(host);
        while (start < lastLabel)
        {
            var next = host.IndexOf('.', start) + 1;
            var above = Find(host.AsSpan(next));
            all.Take(start, next, rules.IndexOfAny("rR"u8) >= 0 || above.IndexOfAny("wW"u8) >= 0, rules.IndexOfAny("eE"u8) >= 0);
            icann.Take(start, next, rules.Contains((byte)'r') || above.Contains((byte)'w'), rules.Contains((byte)'e'));
            start = next;
            rules = above;
        }

        return (all.Suffix, icann.Suffix);
    }

    // The letters that stand for the rules of one suffix; empty when the list does not name it.
    private ReadOnlySpan<byte> Find(ReadOnlySpan<char> suffix)
    {
        var (low, high) = (_start, _table.Length);
        while (low < high)
        {
            var line = LineStart(low, low + ((high - low) / 2));
            var order = Compare(suffix, line);
            if (order == 0)
            {
                var letters = line + suffix.Length + 1;
                return _table.AsSpan(letters, NextLine(letters) - 1 - letters);
            }

            (low, high) = order < 0 ? (low, line) : (NextLine(line), high);
        }

        return [];
    }

    private int Compare(ReadOnlySpan<char> suffix, int line)
    {
        for (var i = 0; i < suffix.Length; i++)
        {
            var difference = suffix[i] - _table[line + i];
            if (difference != 0)
            {
                return difference;
            }
        }

        return KeyEnd - _table[line + suffix.Length];
    }

    private int LineStart(int from, int inside) => from + _table.AsSpan(from, inside - from).LastIndexOf(LineEnd) + 1;

    private int NextLine(int inside)
    {
        var end = _table.AsSpan(inside).IndexOf(LineEnd);
        return end < 0 ? _table.Length : inside + end + 1;
    }

    // Suffixes are offered from the longest to the shortest, so the first match stands unless an exception follows.
    private struct Match(int lastLabel)
    {
        private bool _found;
        private bool _excepted;

        public int Suffix { get; private set; } = lastLabel;

        public void Take(int start, int next, bool matches, bool isException)
        {
            if (isException && !_excepted)
            {
                (Suffix, _found, _excepted) = (next, true, true);
            }
            else if (matches && !_found)
            {
                (Suffix, _found) = (start, true);
            }
        }
    }
}
