using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using YamlDotNet.Core;

namespace GeoBrief.Loading.Yaml;

/// <summary>Reads a YAML text as a tree with places. Whatever the text holds, the outcome is a tree or diagnostics.</summary>
public static class YamlDocument
{
    /// <summary>
    /// The mapping at the top, empty when the text says nothing; null, with an error, when the text cannot be read or is no
    /// mapping. <paramref name="firstLine"/> is the line of the file, from 1, on which the text starts.
    /// </summary>
    public static YamlMapping? Read(RelativePath file, string text, int firstLine, DiagnosticBag bag)
    {
        var places = new YamlPlaces(file, text, firstLine);
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        var composer = new YamlComposer(new Parser(scanner), places, bag);
        try
        {
            return composer.Compose();
        }
        catch (YamlException exception) when (!places.IsInBracket)
        {
            bag.Add(YamlDiagnostics.Syntax(places.Of(exception), YamlPlaces.Reason(exception)));
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner gives up in several ways inside brackets that do not close; the bracket is what a person must find.
            bag.Add(places.InnermostBracket is { } bracket
                ? YamlDiagnostics.UnclosedBracket(bracket.At, bracket.Character)
                : YamlDiagnostics.Syntax(places.Of(scanner.CurrentPosition), "a value does not end well"));
        }

        return null;
    }
}
