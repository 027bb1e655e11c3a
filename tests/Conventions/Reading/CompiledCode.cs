using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>
/// Who uses whom, read from a compiled assembly: base types, signatures, attributes, generic arguments and the bodies of methods.
/// Constants and <c>nameof</c> leave no trace there; the usings of the source are tested for them.
/// </summary>
internal sealed class CompiledCode
{
    private readonly PEReader image;
    private readonly MetadataReader reader;
    private readonly SignatureTypes signatures;
    private readonly HashSet<CodeReference> references = [];
    private CodeType from = new("", "", "");

    private CompiledCode(PEReader image)
    {
        this.image = image;
        reader = image.GetMetadataReader();
        signatures = new SignatureTypes(handle => AddType(handle));
    }

    /// <summary>Every use, once, in an order of its own.</summary>
    public static ImmutableArray<CodeReference> ReferencesIn(Stream assembly)
    {
        using var image = new PEReader(assembly);
        var code = new CompiledCode(image);
        foreach (var handle in code.reader.TypeDefinitions)
        {
            code.from = code.NameOf(handle);
            code.ReadType(code.reader.GetTypeDefinition(handle));
        }

        return [.. code.references.OrderBy(reference => reference.ToString(), StringComparer.Ordinal)];
    }

    private void ReadType(TypeDefinition type)
    {
        AddType(type.BaseType);
        ReadAttributes(type.GetCustomAttributes());
        ReadGenerics(type.GetGenericParameters());
        foreach (var handle in type.GetInterfaceImplementations())
        {
            AddType(reader.GetInterfaceImplementation(handle).Interface);
        }

        foreach (var handle in type.GetFields())
        {
            var field = reader.GetFieldDefinition(handle);
            field.DecodeSignature(signatures, true);
            ReadAttributes(field.GetCustomAttributes());
        }

        foreach (var handle in type.GetProperties())
        {
            ReadAttributes(reader.GetPropertyDefinition(handle).GetCustomAttributes());
        }

        foreach (var handle in type.GetMethods())
        {
            ReadMethod(reader.GetMethodDefinition(handle));
        }
    }

    private void ReadMethod(MethodDefinition method)
    {
        method.DecodeSignature(signatures, true);
        ReadAttributes(method.GetCustomAttributes());
        ReadGenerics(method.GetGenericParameters());
        foreach (var parameter in method.GetParameters())
        {
            ReadAttributes(reader.GetParameter(parameter).GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(signatures, true);
        }

        foreach (var region in body.ExceptionRegions)
        {
            AddType(region.CatchType);
        }

        foreach (var token in InstructionTokens.Of(body.GetILBytes()!))
        {
            ReadToken(token);
        }
    }

    private void ReadToken(EntityHandle token)
    {
        switch (token.Kind)
        {
            case HandleKind.MethodDefinition:
                AddMember(reader.GetMethodDefinition((MethodDefinitionHandle)token).GetDeclaringType(), null);
                break;
            case HandleKind.FieldDefinition:
                AddMember(reader.GetFieldDefinition((FieldDefinitionHandle)token).GetDeclaringType(), null);
                break;
            case HandleKind.MethodSpecification:
                var generic = reader.GetMethodSpecification((MethodSpecificationHandle)token);
                generic.DecodeSignature(signatures, true);
                ReadToken(generic.Method);
                break;
            case HandleKind.MemberReference:
                ReadMember(reader.GetMemberReference((MemberReferenceHandle)token));
                break;
            case HandleKind.StandaloneSignature:
                reader.GetStandaloneSignature((StandaloneSignatureHandle)token).DecodeMethodSignature(signatures, true);
                break;
            default:
                AddType(token);
                break;
        }
    }

    private void ReadMember(MemberReference member)
    {
        AddMember(member.Parent, reader.GetString(member.Name));
        if (member.GetKind() == MemberReferenceKind.Method)
        {
            member.DecodeMethodSignature(signatures, true);
        }
        else
        {
            member.DecodeFieldSignature(signatures, true);
        }
    }

    private void ReadAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes)
        {
            ReadToken(reader.GetCustomAttribute(handle).Constructor);
        }
    }

    private void ReadGenerics(GenericParameterHandleCollection parameters)
    {
        foreach (var constraint in parameters.SelectMany(handle => reader.GetGenericParameter(handle).GetConstraints()))
        {
            AddType(reader.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void AddType(EntityHandle handle) => AddMember(handle, null);

    private void AddMember(EntityHandle type, string? member)
    {
        switch (type.Kind)
        {
            case var _ when type.IsNil:
                break;
            case HandleKind.TypeDefinition:
                references.Add(new(from, NameOf((TypeDefinitionHandle)type), member));
                break;
            case HandleKind.TypeReference:
                references.Add(new(from, NameOf((TypeReferenceHandle)type), member));
                break;
            case HandleKind.TypeSpecification:
                reader.GetTypeSpecification((TypeSpecificationHandle)type).DecodeSignature(signatures, true);
                break;
            case HandleKind.MethodDefinition:
                ReadToken(type);
                break;
            default:
                throw new BadImageFormatException($"A {type.Kind} stands where a type is expected.");
        }
    }

    private CodeType NameOf(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var outer = type.GetDeclaringType();
        var self = reader.GetString(reader.GetAssemblyDefinition().Name);
        return outer.IsNil ? new(self, reader.GetString(type.Namespace), reader.GetString(type.Name)) : NameOf(outer);
    }

    private CodeType NameOf(TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => NameOf((TypeReferenceHandle)type.ResolutionScope),
            HandleKind.AssemblyReference => new(
                reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
                reader.GetString(type.Namespace),
                reader.GetString(type.Name)),
            var kind => throw new BadImageFormatException($"A type is said to be in a {kind}."),
        };
    }
}
