using System.Text.RegularExpressions;

namespace StaticNews.Tests.Structure;

/// <summary>Holds the arrows of the architecture page: which room of the engine may use which, and where each library may be named.</summary>
[Trait("suite", "structure")]
public sealed partial class LayeringTests
{
    private const string Engine = "src/StaticNews.Engine";

    // Each room and the rooms right below it; what those may use, it may use too.
    private static readonly Dictionary<string, string[]> Below = new(StringComparer.Ordinal)
    {
        ["Shared"] = [],
        ["Discovery"] = ["Shared"],
        ["Prose"] = ["Shared"],
        ["Writing"] = ["Shared"],
        ["Reading"] = ["Discovery", "Prose"],
        ["Indexing"] = ["Reading"],
        ["Planning"] = ["Indexing"],
        ["Composing"] = ["Indexing", "Prose"],
        ["Rendering"] = ["Planning", "Composing"],
        ["Printing"] = ["Rendering", "Writing"],
        ["Inquiry"] = ["Rendering", "Writing"],
    };

    private static readonly Dictionary<string, string> OnlyIn = new(StringComparer.Ordinal)
    {
        ["AngleSharp"] = $"{Engine}/Prose/RawHtml/",
        ["Markdig"] = $"{Engine}/Prose/",
        ["Scriban"] = $"{Engine}/Rendering/",
        ["YamlDotNet"] = $"{Engine}/Shared/Yaml/",
    };

    [Fact]
    public void Every_folder_of_the_engine_is_a_room_of_the_picture()
    {
        var folders = Directory.GetDirectories(Repository.PathOf(Engine)).Select(folder => Path.GetFileName(folder)).Where(name => name is not ("bin" or "obj"));
        Assert.Equal(Below.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_room_uses_a_room_that_is_not_below_it()
    {
        var wrong = new List<string>();
        foreach (var source in Sources.Below(Engine))
        {
            if (RoomOf(source.Path) is not { } room) continue;
            var allowed = Closure(room);
            foreach (var used in RoomsNamedIn(source))
            {
                if (used != room && !allowed.Contains(used)) wrong.Add($"{source.Path} uses {used}");
            }
        }

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Libraries_are_named_in_one_room_each()
    {
        var wrong = Sources.Below("src")
            .SelectMany(source => source.Usings.Select(name => (source.Path, Library: name.Split('.')[0])))
            .Where(use => OnlyIn.TryGetValue(use.Library, out var folder) && !use.Path.StartsWith(folder, StringComparison.Ordinal));
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_engine_has_no_console_network_or_native_code()
    {
        string[] forbidden = ["System.Net", "System.Runtime.InteropServices", "System.Diagnostics.Process", "System.Reflection", "NetVips", "Spectre"];
        var wrong = Sources.Below(Engine)
            .SelectMany(source => source.Usings.Select(name => (source.Path, Name: name)))
            .Where(use => forbidden.Any(prefix => use.Name == prefix || use.Name.StartsWith(prefix + ".", StringComparison.Ordinal)))
            .Where(use => use.Name != "System.Runtime.InteropServices" || !IsCollectionsMarshalOnly(use.Path));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        var wrong = Sources.Below("src")
            .Where(source => source.Namespace is { } name && name != ExpectedNamespace(source.Path))
            .Select(source => $"{source.Path}: {source.Namespace}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_holds_one_public_type_of_its_own_name()
    {
        var wrong = Sources.Below("src")
            .Where(source => source.PublicTypes.ToArray() is { Length: > 0 } types && (types.Length > 1 || types[0] != NameOf(source.Path)))
            .Select(source => $"{source.Path}: {string.Join(", ", source.PublicTypes)}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Files_are_small()
    {
        var lengths = Sources.Below("src").Select(source => (source.Path, Length: source.Lines.Length)).OrderBy(file => file.Length).ToArray();
        Assert.True(lengths[^1].Length <= 250, $"{lengths[^1].Path} is longer than 250 lines.");
        Assert.True(lengths[lengths.Length / 2].Length < 60, "Half of the files are 60 lines or longer.");
    }

    private static HashSet<string> Closure(string room)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Below[room]);
        while (open.TryPop(out var next))
        {
            if (!reached.Add(next)) continue;
            foreach (var further in Below[next]) open.Push(further);
        }

        return reached;
    }

    private static string? RoomOf(string path)
    {
        var parts = path[(Engine.Length + 1)..].Split('/');
        return parts.Length > 1 ? parts[0] : null;
    }

    // By using line, by full name, or by a name such as Planning.Pager that the enclosing namespace resolves.
    private static IEnumerable<string> RoomsNamedIn(SourceText source) =>
        source.Code.SelectMany(line => RoomName().Matches(line)).Select(match => match.Groups["room"].Value);

    private static bool IsCollectionsMarshalOnly(string path)
    {
        var text = File.ReadAllText(Repository.PathOf(path));
        return InteropName().Matches(text).All(match => match.Value is "CollectionsMarshal" or "MemoryMarshal" or "ImmutableCollectionsMarshal");
    }

    private static string ExpectedNamespace(string path)
    {
        var folders = path.Split('/')[1..^1];
        return string.Join('.', folders);
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path).Split('.')[0];

    [GeneratedRegex(@"(?<![\w.""])(?:StaticNews\.Engine\.)?(?<room>Shared|Discovery|Prose|Reading|Indexing|Planning|Composing|Rendering|Writing|Inquiry)\.[A-Z]|(?<=StaticNews\.Engine\.)(?<room>Shared|Discovery|Prose|Reading|Indexing|Planning|Composing|Rendering|Writing|Inquiry)(?=;)")]
    private static partial Regex RoomName();

    [GeneratedRegex(@"\b(?:\w*Marshal|GCHandle|NativeLibrary|DllImport|LibraryImport|SafeHandle)\b")]
    private static partial Regex InteropName();
}
