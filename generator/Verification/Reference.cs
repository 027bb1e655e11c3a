using AngleSharp.Dom;

namespace GeoBrief.Verification;

/// <summary>An address that an element holds.</summary>
/// <param name="Element">The element.</param>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="Written">The address as written.</param>
/// <param name="Use">What the browser does with it.</param>
internal readonly record struct Reference(IElement Element, string Attribute, string Written, ReferenceUse Use);
