namespace GeoBrief.Primitives;

/// <summary>
/// A host in ASCII (IDNA 2008 with UTS 46 mapping, not transitional) and lower case, without scheme, <c>www.</c>, port,
/// path or trailing dot (R4). It has two labels or more; addresses such as <c>192.0.2.1</c> are no hosts here.
/// </summary>
public readonly record struct HostName : IComparable<HostName>
{
    private readonly string? _value;

    private HostName(string ascii) => _value = ascii;

    /// <summary>The ASCII form, by which hosts are compared and stored; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>The form shown to people: <c>españa.es</c> for <c>xn--espaa-rta.es</c>.</summary>
    public string Unicode => HostText.ToUnicode(Value);

    /// <summary>The part after the last dot, in ASCII and without the dot.</summary>
    public string LastLabel => Value[(Value.LastIndexOf('.') + 1)..];

    /// <summary>The host without its first label, or null when only one label would remain.</summary>
    public HostName? Parent
    {
        get
        {
            var dot = Value.IndexOf('.', StringComparison.Ordinal);
            return dot < 0 || Value.IndexOf('.', dot + 1) < 0 ? null : new HostName(Value[(dot + 1)..]);
        }
    }

    /// <summary>
    /// Reads a host, or takes the host from an address that starts with <c>http://</c>, <c>https://</c> or <c>//</c>.
    /// False for anything that names no domain: empty text, IP addresses in any notation, single labels, other schemes,
    /// addresses with a name or password, labels that are empty, malformed or over 63 characters, hosts over 253.
    /// </summary>
    public static bool TryParse(string? text, out HostName host)
    {
        var ascii = HostText.ToAscii(text);
        host = ascii is null ? default : new HostName(ascii);
        return ascii is not null;
    }

    /// <summary>Whether this is the other host or one below it: <c>blog.example.mx</c> is under <c>example.mx</c>.</summary>
    public bool IsOrIsUnder(HostName other)
    {
        var (own, above) = (Value, other.Value);
        return above.Length > 0 && own.EndsWith(above, StringComparison.Ordinal)
            && (own.Length == above.Length || own[own.Length - above.Length - 1] == '.');
    }

    /// <summary>Orders by the ASCII form, in ordinal order.</summary>
    public int CompareTo(HostName other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Whether one host stands before another in ordinal order.</summary>
    public static bool operator <(HostName left, HostName right) => left.CompareTo(right) < 0;

    /// <summary>Whether one host stands before another in ordinal order, or is it.</summary>
    public static bool operator <=(HostName left, HostName right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one host stands after another in ordinal order.</summary>
    public static bool operator >(HostName left, HostName right) => left.CompareTo(right) > 0;

    /// <summary>Whether one host stands after another in ordinal order, or is it.</summary>
    public static bool operator >=(HostName left, HostName right) => left.CompareTo(right) >= 0;

    /// <summary>The last labels of this host from an offset on, which the caller knows to start a label.</summary>
    internal HostName From(int offset) => offset == 0 ? this : new HostName(Value[offset..]);
}
