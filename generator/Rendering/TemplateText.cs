using System.Text;

namespace GeoBrief.Rendering;

/// <summary>Templates, texts and assets are UTF-8; a mark at the start is dropped.</summary>
public static class TemplateText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of these bytes; false when they are no UTF-8.</summary>
    public static bool TryDecode(byte[] bytes, out string text)
    {
        try
        {
            text = Strict.GetString(bytes).TrimStart('\uFEFF');
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
