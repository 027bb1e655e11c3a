using System.Globalization;

namespace GeoBrief.Primitives;

/// <summary>The text work behind <see cref="HostName"/>: finding the host in an address, mapping it, checking its labels.</summary>
internal static class HostText
{
    private const int LongestHost = 253;
    private const int LongestLabel = 63;
    private const string Encoded = "xn--";

    private static readonly IdnMapping Idn = new() { AllowUnassigned = false, UseStd3AsciiRules = false };

    /// <summary>The ASCII form of the host in a text, or null when it holds none.</summary>
    internal static string? ToAscii(string? text)
    {
        var host = HostPart(text.AsSpan().Trim());
        if (host.IsEmpty)
        {
            return null;
        }

        var ascii = System.Text.Ascii.IsValid(host) ? LowerCase(host) : Mapped(host.ToString());
        if (ascii is null)
        {
            return null;
        }

        if (ascii.EndsWith('.'))
        {
            ascii = ascii[..^1];
        }

        ascii = WithoutWww(ascii);
        return ascii.Length <= LongestHost && LabelsAreValid(ascii) ? ascii : null;
    }

    /// <summary>The form for people; text that cannot be decoded stays as it is.</summary>
    internal static string ToUnicode(string ascii) =>
        ascii.Contains(Encoded, StringComparison.Ordinal) ? Decoded(ascii) ?? ascii : ascii;

    private static ReadOnlySpan<char> HostPart(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            text = text[8..];
        }
        else if (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            text = text[7..];
        }
        else if (text.StartsWith("//", StringComparison.Ordinal))
        {
            text = text[2..];
        }

        var end = text.IndexOfAny('/', '?', '#');
        if (end >= 0)
        {
            text = text[..end];
        }

        var colon = text.IndexOf(':');
        if (colon < 0)
        {
            return text;
        }

        var port = text[(colon + 1)..];
        return port.IsEmpty || ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? text[..colon]
            : [];
    }

    private static string LowerCase(ReadOnlySpan<char> ascii)
    {
        Span<char> lower = ascii.Length <= 256 ? stackalloc char[ascii.Length] : new char[ascii.Length];
        ascii.ToLowerInvariant(lower);
        return new string(lower);
    }

    // `www.ck` and `www.com` are domains of that name: what remains must still have a dot.
    private static string WithoutWww(string host) =>
        host.StartsWith("www.", StringComparison.Ordinal) && host.IndexOf('.', 4) > 4 ? host[4..] : host;

    private static bool LabelsAreValid(string host)
    {
        var labels = host.Split('.');
        if (labels.Length < 2 || EndsInNumber(labels[^1]))
        {
            return false;
        }

        for (var i = 0; i < labels.Length; i++)
        {
            // Sub-hosts of blog platforms do hold underscores; no registry gives out a name with one.
            if (!LabelIsValid(labels[i], allowUnderscore: i < labels.Length - 2))
            {
                return false;
            }
        }

        return true;
    }

    // IP addresses in decimal, octal or hexadecimal notation, whole or in parts, all end so; no domain does.
    private static bool EndsInNumber(string label)
    {
        foreach (var letter in label)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return label.StartsWith("0x", StringComparison.Ordinal);
            }
        }

        return true;
    }

    private static bool LabelIsValid(string label, bool allowUnderscore)
    {
        if (label.Length is 0 or > LongestLabel || label[0] == '-' || label[^1] == '-')
        {
            return false;
        }

        foreach (var letter in label)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-' && !(allowUnderscore && letter == '_'))
            {
                return false;
            }
        }

        return !label.StartsWith(Encoded, StringComparison.Ordinal) || IsRoundTrip(label);
    }

    // A label that decodes to something whose ASCII form is another label is a disguise, or broken.
    private static bool IsRoundTrip(string label) =>
        Decoded(label) is { } decoded && !System.Text.Ascii.IsValid(decoded) && Mapped(decoded) == label;

    private static string? Mapped(string host)
    {
        try
        {
            return Idn.GetAscii(host);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? Decoded(string ascii)
    {
        try
        {
            return Idn.GetUnicode(ascii);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
