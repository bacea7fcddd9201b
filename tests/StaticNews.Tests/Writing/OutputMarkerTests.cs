using System.Text;
using StaticNews.Engine.Writing;

namespace StaticNews.Tests.Writing;

public sealed class OutputMarkerTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("2026/03/04/tide/index.html")]
    [InlineData("files/a..b.html")]
    public void A_path_of_the_folder_is_ours(string path) => Assert.Equal([path], Read($"staticnews 1 clean\n{path}\n").Paths);

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a\\..\\..\\b")]
    public void A_path_that_leads_elsewhere_is_not(string path) => Assert.Empty(Read($"staticnews 1 clean\n{path}\n").Paths);

    [Fact]
    public void A_path_that_a_torn_build_listed_again_counts_once() => Assert.Equal(["a", "b"], Read("staticnews 1 dirty\na\nb\na\n").Paths);

    [Theory]
    [InlineData("staticnews 2 clean\n", true)]
    [InlineData("staticnews 10 anything\n", true)]
    [InlineData("staticnews 01 clean\n", false)]
    [InlineData("staticnews 0 clean\n", false)]
    [InlineData("staticnews two clean\n", false)]
    [InlineData("staticnews  2\n", false)]
    [InlineData("staticnews 2\n", false)]
    [InlineData("something 2 clean\n", false)]
    public void Of_a_newer_version_is_what_such_a_version_would_write(string marker, bool isNewer) => Assert.Equal(isNewer, Read(marker).IsNewer);

    [Fact]
    public void What_stood_in_a_file_of_that_name_that_is_no_marker_is_not_taken_for_ours()
    {
        var file = new MemoryStream();
        file.Write("notes of somebody\nthesis.txt\nprecious.txt\n"u8);
        OutputMarker.Read(file).Begin(file, ["index.html"]);
        Assert.Equal(["index.html"], Read(Encoding.UTF8.GetString(file.ToArray())).Paths);
    }

    private static OutputMarker Read(string marker) => OutputMarker.Read(new MemoryStream(Encoding.UTF8.GetBytes(marker)));
}
