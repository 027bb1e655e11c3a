using System.Collections.Immutable;

namespace GeoBrief.Diagnostics;

/// <summary>Gathers diagnostics while a stage reads on after a problem; its product is an <see cref="Outcome{T}"/>.</summary>
public sealed class DiagnosticBag
{
    private readonly ImmutableArray<Diagnostic>.Builder items = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>How many errors were added so far.</summary>
    public int Errors { get; private set; }

    /// <summary>Adds one.</summary>
    public void Add(Diagnostic diagnostic)
    {
        items.Add(diagnostic);
        Errors += diagnostic.Severity == Severity.Error ? 1 : 0;
    }

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>The value with everything that was found; the value may be missing.</summary>
    public Outcome<T> With<T>(T? value)
        where T : class => new(value, items.ToImmutable());

    /// <summary>What was found so far, in the order found.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => items.ToImmutable();
}
