namespace GeoBrief.Pages.Components;

/// <summary>How something stands; shown as a shape and a word, never as a colour alone.</summary>
public enum StatusLevel
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>Worth a look.</summary>
    Watch,

    /// <summary>Something must be done.</summary>
    Act,

    /// <summary>Not enough is known.</summary>
    None,
}
