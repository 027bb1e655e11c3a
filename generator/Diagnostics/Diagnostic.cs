namespace GeoBrief.Diagnostics;

/// <summary>One problem at one place.</summary>
/// <param name="Descriptor">Its kind.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Message">What is wrong here, in one sentence.</param>
/// <param name="Hint">What to write instead; null when there is nothing to suggest.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceLocation At, string Message, string? Hint = null)
{
    /// <summary>The code of its kind.</summary>
    public string Code => Descriptor.Code;

    /// <summary>The severity of its kind.</summary>
    public Severity Severity => Descriptor.Severity;
}
