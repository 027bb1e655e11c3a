namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>A type as compiled code names it; a nested one, made by the compiler or not, goes by the outermost around it.</summary>
internal sealed record CodeType(string Assembly, string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
