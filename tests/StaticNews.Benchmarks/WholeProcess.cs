using StaticNews.Tests;

namespace StaticNews.Benchmarks;

/// <summary>Times the program as a whole process beside a plain copy of what it made, and beside Hugo, so that figures from different machines can be compared as ratios.</summary>
internal static class WholeProcess
{
    public static int Compare(string program, int articles, string folder)
    {
        var (input, theme, output, cache, copy) = (At(folder, "input"), At(folder, "theme"), At(folder, "output"), At(folder, "cache"), At(folder, "copy"));
        foreach (var old in (string[])[input, theme, output, cache, copy]) Remove(old);
        GeneratedNewsroom.Write(articles, input);
        foreach (var (path, bytes) in FolderBytes.Read(Repository.PathOf("theme"))) Put(Path.Combine(theme, path), bytes);
        Console.WriteLine($"{Installed.Ask(program, "--version")}, {articles} articles, {Installed.Machine()}");
        string[] build = ["build", "--input", input, "--theme", theme, "--output", output, "--cache", cache, "--now", GeneratedNewsroom.Now, "--quiet"];
        var rows = new List<ComparedRow> { Row("cold: no output, no cache; its pictures are made", output, program, build) };
        var copied = Row("`cp -r` of that output", copy, "cp", ["-r", output, copy]);
        Remove(output);
        foreach (var memo in Directory.EnumerateFiles(cache)) File.Delete(memo);
        rows.Add(Row("cold, its pictures made before", output, program, build));

        // A file that changed while a build began could change again unseen: the first build after the newsroom was written reads those again.
        Thread.Sleep(TimeSpan.FromSeconds(3));
        ProcessRun.Of(program, build);
        rows.Add(Row("nothing changed", output, program, build));
        var edited = GeneratedNewsroom.PathOf(input, articles / 2);
        File.AppendAllText(edited, "\n덧붙인 문장이다.\n");
        rows.Add(Row("after one body edit", output, program, build));
        Edit(edited, "title: '", "title: '고친 ");
        rows.Add(Row("after one headline edit", output, program, build));
        Edit(At(theme, "layouts/base.html"), "</body>", "<p>고친 틀</p>\n</body>");
        rows.Add(Row("after an edit of the theme's frame", output, program, build));
        var hugo = Hugo(articles, input, folder);
        Console.WriteLine(ComparedRow.Heading);
        foreach (var row in rows.Append(copied).Concat(hugo)) Console.WriteLine(row.Text(copied, hugo.IsEmpty ? null : hugo[0]));
        Console.WriteLine(Installed.Machine());
        return 0;
    }

    private static ImmutableArray<ComparedRow> Hugo(int articles, string input, string folder)
    {
        if (Installed.Find("hugo") is not { } hugo)
        {
            Console.WriteLine("Hugo is not installed: nothing is compared with it.");
            return [];
        }

        Console.WriteLine(Installed.Ask(hugo, "version"));
        Console.WriteLine(HugoSite.Spared);
        var (site, output, cache) = (At(folder, "hugo"), At(folder, "hugo-output"), At(folder, "hugo-cache"));
        foreach (var old in (string[])[site, output, cache]) Remove(old);
        HugoSite.Write(articles, input, site);
        string[] build = ["--source", site, "--destination", output, "--cacheDir", cache, "--buildFuture", "--quiet"];
        var cold = Row("Hugo, cold", output, hugo, build);
        File.AppendAllText(HugoSite.PathOf(site, articles / 2), "\n덧붙인 문장이다.\n");
        return [cold, Row("Hugo after one body edit: it makes everything again", output, hugo, build)];
    }

    private static ComparedRow Row(string name, string output, string program, string[] arguments)
    {
        Console.Error.WriteLine(name);
        var run = ProcessRun.Of(program, arguments);
        return new ComparedRow(name, run, OutputSize.Of(output));
    }

    private static void Edit(string file, string old, string other) => File.WriteAllText(file, File.ReadAllText(file).Replace(old, other, StringComparison.Ordinal));

    private static void Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static string At(string folder, string name) => Path.Combine(Path.GetFullPath(folder), name);
}
