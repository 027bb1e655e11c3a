using System.Text;

namespace GeoBrief.Tests.Support;

/// <summary>A real folder for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("geobrief-test-");

    public string Root => folder.FullName;

    public string At(string path) => Path.Combine(Root, path);

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), content, new UTF8Encoding(false));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
