using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>Whether a record can be changed after it was made.</summary>
internal static class RecordShape
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The compiler gives every record, class or struct, a way to print its members.</summary>
    public static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Own, [typeof(StringBuilder)]) is not null;

    /// <summary>The ways in which a record can be changed, each as a sentence.</summary>
    public static IEnumerable<string> Faults(Type record)
    {
        foreach (var property in record.GetProperties(Own))
        {
            if (property.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            {
                yield return $"{record}.{property.Name} can be set";
            }

            if (MutableIn(property.PropertyType) is { } mutable)
            {
                yield return $"{record}.{property.Name} holds a {mutable}";
            }
        }

        foreach (var field in record.GetFields(Own).Where(field => !field.IsInitOnly))
        {
            yield return $"{record}.{field.Name} is a field that can be set";
        }
    }

    /// <summary>The first type in a type, generic arguments included, that is a collection but no immutable one.</summary>
    private static Type? MutableIn(Type type)
    {
        var collection = type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);
        var frozen = type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen";
        if (type.IsArray || (collection && !frozen))
        {
            return type;
        }

        // What a delegate is given or gives back is not held.
        return typeof(Delegate).IsAssignableFrom(type) ? null : type.GetGenericArguments().Select(MutableIn).FirstOrDefault(found => found is not null);
    }
}
