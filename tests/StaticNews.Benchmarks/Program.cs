using StaticNews.Benchmarks;
using StaticNews.Benchmarks.Fuzzing;
using StaticNews.Benchmarks.Related;

return args switch
{
    ["newsroom", var count, var folder] when int.TryParse(count, out var articles) => GeneratedNewsroom.Write(articles, folder),
    ["compare", var program, var count, var folder] when int.TryParse(count, out var articles) => WholeProcess.Compare(program, articles, folder),
    ["shards", var program, var count, var articleCount, var folder] when int.TryParse(count, out var shards) && int.TryParse(articleCount, out var articles) => ShardedBuild.Measure(program, shards, articles, folder),
    ["micro", .. var filter] => Micro.Run(filter),
    ["search", var site] => SearchQuality.Measure(site, null),
    ["search", var site, var pagefind] => SearchQuality.Measure(site, pagefind),
    ["related", var folder] => RelatedQuality.Report(folder),
    ["threads", var count, var folder] when int.TryParse(count, out var articles) => ThreadedNewsroom.Write(articles, folder),
    ["preview", var program, var count, var folder] when int.TryParse(count, out var articles) => await PreviewSpeed.Measure(program, articles, folder),
    ["storm", var program, var count] when int.TryParse(count, out var edits) => await PreviewStorm.Run(program, edits),
    ["fuzz", var surface, var count] when long.TryParse(count, out var inputs) => await Fuzzer.Run(surface, inputs, 1),
    ["fuzz", var surface, var count, var seed] when long.TryParse(count, out var inputs) && ulong.TryParse(seed, out var number) => await Fuzzer.Run(surface, inputs, number),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("newsroom COUNT FOLDER           writes a deterministic newsroom of that many articles");
    Console.Error.WriteLine("compare PROGRAM COUNT FOLDER    builds it with the program: cold, again, after edits, beside cp -r and Hugo");
    Console.Error.WriteLine("shards PROGRAM N COUNT FOLDER   builds it whole and in N parts, puts the parts together and compares");
    Console.Error.WriteLine("micro [FILTER]                  times the parts of a build one by one: FrontMatter, Body, Page, Related, Postings, Write");
    Console.Error.WriteLine("search SITE [PAGEFIND]          asks the search index of a built site beside a plain scan, and that Pagefind's of the same site");
    Console.Error.WriteLine("related FOLDER                  tells how well related articles meet the links that a newsroom's authors made by hand");
    Console.Error.WriteLine("threads COUNT FOLDER            writes a newsroom of running stories without tags, whose articles link to what they continue");
    Console.Error.WriteLine("preview PROGRAM COUNT FOLDER    times the program's preview: start to first page, cold and warm; file written to event, and to the page's bytes");
    Console.Error.WriteLine("storm PROGRAM EDITS             edits a newsroom under a preview that often: memory, and whether it shows what a clean build makes");
    Console.Error.WriteLine("fuzz SURFACE COUNT [SEED]       hands made-up bytes to article, body, settings, data, theme, template, picture, http, or all but http");
    return 2;
}
