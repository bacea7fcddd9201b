using StaticNews.Benchmarks;

return args switch
{
    ["newsroom", var count, var folder] when int.TryParse(count, out var articles) => GeneratedNewsroom.Write(articles, folder),
    ["compare", var program, var count, var folder] when int.TryParse(count, out var articles) => WholeProcess.Compare(program, articles, folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("newsroom COUNT FOLDER           writes a deterministic newsroom of that many articles");
    Console.Error.WriteLine("compare PROGRAM COUNT FOLDER    builds it with the program: cold, again, after one edit, beside cp -r");
    return 2;
}
