using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GeoBrief.Loading.Yaml;

/// <summary>Builds the tree of one text from the parser's events, within bounds (DATA.md, limits).</summary>
internal sealed class YamlComposer(IParser parser, YamlPlaces places, DiagnosticBag bag)
{
    private const int MaxDepth = 32;
    private const int MaxSize = 50_000;

    private readonly Dictionary<string, YamlNode> anchors = new(StringComparer.Ordinal);
    private int size;
    private bool stopped;

    public YamlMapping? Compose()
    {
        Next();
        Next();
        if (parser.Current is StreamEnd)
        {
            return new([], places.Start, 1);
        }

        Next();
        var root = Node(0);
        if (root is null)
        {
            return null;
        }

        Next();
        if (parser.Current is DocumentStart second)
        {
            bag.Add(YamlDiagnostics.Documents(places.Of(second.Start)));
        }

        switch (root)
        {
            case YamlMapping mapping:
                return mapping;
            case YamlScalar { IsNull: true }:
                return new([], root.At, 1);
            default:
                bag.Add(YamlDiagnostics.Shape(root.At, "", "keys with values", "Write one 'key: value' on each line."));
                return null;
        }
    }

    private void Next()
    {
        parser.MoveNext();
        places.Follow(parser.Current!);
    }

    /// <summary>The node at hand; leaves the parser behind it. Null when a bound was met, which ends all reading.</summary>
    private YamlNode? Node(int depth)
    {
        var parsed = parser.Current!;
        var at = places.Of(parsed);
        if (depth > MaxDepth)
        {
            return Stop(at, "is nested more than 32 levels deep");
        }

        if (parsed is AnchorAlias alias)
        {
            return Alias(alias, at);
        }

        if (parsed is not NodeEvent content)
        {
            // The parser ends a mapping in the middle of a pair when what follows a key is neither a value nor a line break.
            stopped = true;
            bag.Add(YamlDiagnostics.Syntax(at, "a value is missing"));
            return null;
        }

        CheckTag(content, at);
        YamlNode? node = parsed switch
        {
            Scalar scalar => Leaf(scalar, at),
            SequenceStart => Sequence(at, depth),
            _ => Mapping(at, depth),
        };
        if (node is null)
        {
            return null;
        }

        if (content is { Anchor: { IsEmpty: false } anchor })
        {
            anchors[anchor.Value] = node;
        }

        return node;
    }

    private YamlScalar Leaf(Scalar scalar, SourceLocation at)
    {
        size++;
        Next();
        return new(scalar.Value, scalar.Style == ScalarStyle.Plain, at);
    }

    private YamlNode? Alias(AnchorAlias alias, SourceLocation at)
    {
        Next();
        if (!anchors.TryGetValue(alias.Value.Value, out var node))
        {
            bag.Add(YamlDiagnostics.UnknownAlias(at, alias.Value.Value));
            return new YamlScalar("", true, at);
        }

        size += node.Size;
        return size > MaxSize ? Stop(at, "grows beyond 50,000 values") : node;
    }

    private YamlSequence? Sequence(SourceLocation at, int depth)
    {
        var before = size++;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        Next();
        while (parser.Current is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        Next();
        return new(items.ToImmutable(), at, size - before);
    }

    private YamlMapping? Mapping(SourceLocation at, int depth)
    {
        var before = size++;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        Next();
        while (parser.Current is not MappingEnd)
        {
            if (Node(depth + 1) is not { } key || Node(depth + 1) is not { } value)
            {
                return null;
            }

            if (key is not YamlScalar name)
            {
                bag.Add(YamlDiagnostics.Shape(key.At, "", "plain keys", "Write the key as one word."));
            }
            else if (!first.TryAdd(name.Text, name.At.Line))
            {
                bag.Add(YamlDiagnostics.KeyTwice(name.At, name.Text, first[name.Text]));
            }
            else
            {
                entries.Add(new(name, value));
            }
        }

        Next();
        return new(entries.ToImmutable(), at, size - before);
    }

    private void CheckTag(NodeEvent parsed, SourceLocation at)
    {
        if (!parsed.Tag.IsEmpty)
        {
            bag.Add(YamlDiagnostics.Tag(at, parsed.Tag.IsNonSpecific ? "!" : parsed.Tag.Value));
        }
    }

    private YamlNode? Stop(SourceLocation at, string what)
    {
        if (!stopped)
        {
            stopped = true;
            bag.Add(YamlDiagnostics.TooMuch(at, what));
        }

        return null;
    }
}
