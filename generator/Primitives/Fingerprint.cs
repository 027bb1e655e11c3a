using System.Security.Cryptography;

namespace GeoBrief.Primitives;

/// <summary>The SHA-256 of some bytes in lower-case hexadecimal: the same on every machine and in every run.</summary>
public readonly record struct Fingerprint(string Hex)
{
    /// <summary>The first ten digits, enough for the name of an asset.</summary>
    public string Short => Hex[..10];

    /// <summary>The fingerprint of these bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <inheritdoc/>
    public override string ToString() => Hex;
}
