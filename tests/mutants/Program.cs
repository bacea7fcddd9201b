// Do the tests notice when a room that guards is broken? Changes the engine in one small place after another (a condition that always or never holds, an operand left
// out, a bound moved by one, a character, text or statement left out) and runs the tests of that room against each. From anywhere, after `dotnet build tests/StaticNews.Tests`:
//     dotnet run --project tests/mutants -- [WORD ...]        only rooms or files whose name contains a word
// All mutants are compiled at once into one engine below artifacts/mutants/. Nothing of the sources is touched. A mutant whose tests hang or run out of memory counts as
// killed. What survives and changes nothing that anybody could notice is named, with the reason, in equal.txt.

using System.Runtime.CompilerServices;
using StaticNews.Mutants;

var here = Path.GetDirectoryName(PathOfThisFile())!;
var rooms = Room.Asked(args);
var engine = new MutatedEngine(Path.GetFullPath(Path.Combine(here, "..", "..")), string.Join('-', ["run", .. args]));
engine.CopyTests();
var mutants = engine.Compile(rooms.SelectMany(static room => room.Files));
Console.WriteLine($"{mutants.Count} mutants");
var equal = File.ReadAllLines(Path.Combine(here, "equal.txt"));
foreach (var room in rooms)
{
    var trial = new Trial(engine.Folder, room);
    await trial.Begin();
    var ofRoom = mutants.Where(mutant => room.Files.Contains(mutant.File)).ToArray();
    await trial.Try(ofRoom);
    foreach (var file in room.Files)
    {
        var all = ofRoom.Where(mutant => mutant.File == file).ToArray();
        var survivors = all.Where(static mutant => mutant.Outcome == Outcome.Passed).ToArray();
        var unequal = survivors.Where(mutant => !equal.Any(line => line.StartsWith(mutant.Name + "  ", StringComparison.Ordinal))).ToArray();
        var late = all.Count(static mutant => mutant.Outcome == Outcome.Late);
        Console.WriteLine($"{room.Name,-9} {file,-38} {all.Length,4} mutants {all.Length - survivors.Length,4} killed ({late} by time) {survivors.Length - unequal.Length,3} equal {unequal.Length,3} survived");
        foreach (var mutant in unequal) Console.WriteLine($"    line {mutant.Line,3}   {mutant.Name}");
    }
}

Console.WriteLine($"{mutants.Count(static mutant => mutant.Outcome != Outcome.Passed)} of {mutants.Count} killed");
return;

static string PathOfThisFile([CallerFilePath] string path = "") => path;
