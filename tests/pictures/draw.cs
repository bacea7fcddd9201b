#:package NetVips@3.2.0
#:package NetVips.Native@8.18.7
#:property NoWarn=$(NoWarn);CA1305
// Draws every picture of the sample newsroom. Run from anywhere:  dotnet run tests/pictures/draw.cs
// Each picture is an SVG of flat layered shapes, kept as SVG or rendered to JPEG. All chance comes from
// fixed seeds, so the same program draws the same pictures. An argument draws only names that contain it.

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NetVips;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var input = Path.GetFullPath(Path.Combine(Here(), "..", "..", "input"));
var only = args.FirstOrDefault() ?? "";

foreach (var (name, picture) in Scenes.All().Concat(Portraits.All()))
{
    if (!name.Contains(only, StringComparison.Ordinal)) continue;
    var file = Path.Combine(input, name);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    var svg = picture().ToString();
    if (name.EndsWith(".svg", StringComparison.Ordinal)) File.WriteAllText(file, svg + "\n");
    else
    {
        using var image = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
        using var flat = image.Flatten();
        for (var q = 84; q >= 56; q -= 4)
        {
            flat.Jpegsave(file, q: q, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
            if (new FileInfo(file).Length < 116 * 1024) break;
        }
    }
    Console.WriteLine($"{new FileInfo(file).Length / 1024,5} KB  {name}");
}

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

/// <summary>One palette for the whole paper, so that the pictures belong together.</summary>
static class Ink
{
    public const string Night = "#0f2133", Deep = "#163a52", Sea = "#2b6b82", Tide = "#5a9aa6", Foam = "#a9d3cf",
        Cream = "#f7ecd7", Sand = "#e8cda4", Amber = "#f1a85b", Coral = "#df7056", Brick = "#a6483e", Wine = "#6b3042",
        Plum = "#4b3f63", Leaf = "#6f9a72", Moss = "#3b6453", Pine = "#234a43", Stone = "#8d949a", Slate = "#4d5b66",
        Cloud = "#e9eef0", White = "#fffaf0", Gold = "#ffd58a";
}

/// <summary>A sheet of paper: shapes are added from the back to the front.</summary>
sealed class Sheet(int width, int height, int seed = 1)
{
    readonly StringBuilder body = new(), defs = new();
    readonly Random chance = new(seed);
    int ids;
    public int W => width;
    public int H => height;
    public double Any(double from, double to) => from + chance.NextDouble() * (to - from);
    public bool Chance(double p) => chance.NextDouble() < p;
    public T Pick<T>(params T[] of) => of[chance.Next(of.Length)];

    public Sheet Add(string svg) { body.Append(svg).Append('\n'); return this; }
    public string Down(params string[] colors) => Gradient("x1='0' y1='0' x2='0' y2='1'", colors);
    public string Across(params string[] colors) => Gradient("x1='0' y1='0' x2='1' y2='0'", colors);
    string Gradient(string line, string[] colors)
    {
        var id = $"g{++ids}";
        defs.Append($"<linearGradient id='{id}' {line}>");
        for (var i = 0; i < colors.Length; i++) defs.Append($"<stop offset='{i / (double)(colors.Length - 1):0.###}' {Stop(colors[i])}/>");
        defs.Append("</linearGradient>");
        return $"url(#{id})";
    }
    static string Stop(string c) => c.Length == 9 ? $"stop-color='{c[..7]}' stop-opacity='{Convert.ToInt32(c[7..], 16) / 255.0:0.##}'" : $"stop-color='{c}'";

    public Sheet Rect(double x, double y, double w, double h, string fill, double r = 0, double o = 1) =>
        Add($"<rect x='{x:0.#}' y='{y:0.#}' width='{w:0.#}' height='{h:0.#}' rx='{r:0.#}' fill='{fill}'{Op(o)}/>");
    public Sheet Disc(double x, double y, double r, string fill, double o = 1) => Add($"<circle cx='{x:0.#}' cy='{y:0.#}' r='{r:0.#}' fill='{fill}'{Op(o)}/>");
    public Sheet Oval(double x, double y, double rx, double ry, string fill, double o = 1) => Add($"<ellipse cx='{x:0.#}' cy='{y:0.#}' rx='{rx:0.#}' ry='{ry:0.#}' fill='{fill}'{Op(o)}/>");
    public Sheet Shape(string d, string fill, double o = 1) => Add($"<path d='{d}' fill='{fill}'{Op(o)}/>");
    public Sheet Stroke(string d, string color, double w, double o = 1) => Add($"<path d='{d}' fill='none' stroke='{color}' stroke-width='{w:0.#}' stroke-linecap='round' stroke-linejoin='round'{Op(o)}/>");
    public Sheet Group(string transform, Action<Sheet> draw) { Add($"<g transform='{transform}'>"); draw(this); return Add("</g>"); }
    static string Op(double o) => o < 1 ? $" opacity='{o:0.##}'" : "";

    public Sheet Glow(double x, double y, double r, string color, double o = .8)
    {
        var id = $"g{++ids}";
        defs.Append($"<radialGradient id='{id}'><stop offset='0' stop-color='{color}' stop-opacity='{o:0.##}'/><stop offset='.45' stop-color='{color}' stop-opacity='{o * .35:0.##}'/><stop offset='1' stop-color='{color}' stop-opacity='0'/></radialGradient>");
        return Disc(x, y, r, $"url(#{id})");
    }
    public Sheet Sky(params string[] colors) => Rect(0, 0, W, H, Down(colors));
    public Sheet Sun(double x, double y, double r, string color) => Glow(x, y, r * 5, color, .55).Disc(x, y, r, color);
    public Sheet Stars(int count, double below)
    {
        for (var i = 0; i < count; i++) Disc(Any(0, W), Any(0, below), Any(.8, 2.4), Ink.White, Any(.25, .9));
        return this;
    }
    public Sheet Cloud(double x, double y, double s, string color, double o = .8) => Shape(
        $"M{x - 150 * s} {y} q0 {-34 * s} {46 * s} {-34 * s} q{14 * s} {-52 * s} {74 * s} {-44 * s} q{46 * s} {-30 * s} {82 * s} {12 * s} q{60 * s} {-4 * s} {66 * s} {34 * s} q{34 * s} {2 * s} {34 * s} {32 * s} z", color, o);

    /// <summary>A line of hills from edge to edge, made of three sines.</summary>
    public Sheet Ridge(double y, double height, string fill, double phase, double waves = 3, double? bottom = null, double o = 1)
    {
        var d = new StringBuilder($"M0 {bottom ?? H}");
        for (var x = 0; x <= W; x += 16)
        {
            var t = x / (double)W * Math.PI * 2 * waves;
            var h = Math.Sin(t * .5 + phase) * .5 + Math.Sin(t + phase * 2.3) * .32 + Math.Sin(t * 2.1 + phase * 4.1) * .14;
            d.Append($" L{x} {y - h * height:0.#}");
        }
        return Shape(d.Append($" L{W} {bottom ?? H} Z").ToString(), fill, o);
    }
    public Sheet Water(double y, string far, string near, string glint, int streaks = 60, double o = .35, double? to = null)
    {
        var end = to ?? H;
        Rect(0, y, W, end - y, Down(far, near));
        for (var i = 0; i < streaks; i++)
        {
            var t = Any(0, 1); t *= t;
            var len = 30 + 220 * t;
            Rect(Any(-100, W), y + 6 + (end - y - 10) * t, len * Any(.5, 1), 2 + 5 * t, glint, 3, o * Any(.35, 1));
        }
        return this;
    }
    /// <summary>The path of a light on water below the horizon.</summary>
    public Sheet Shimmer(double x, double y, double to, double spread, string color, int count = 34, double o = .6)
    {
        for (var i = 0; i < count; i++)
        {
            var t = (i + .5) / count;
            var w = (30 + spread * t) * Any(.35, 1);
            Rect(x - w / 2 + Any(-.3, .3) * spread * t, y + (to - y) * t, w, 2 + 5 * t, color, 3, o * (1 - t * .7) * Any(.5, 1));
        }
        return this;
    }
    public Sheet House(double x, double ground, double w, double h, string wall, string roof, string window, bool gable = true)
    {
        Rect(x, ground - h, w, h, wall);
        if (gable) Shape($"M{x - w * .1} {ground - h} L{x + w / 2} {ground - h - w * .42} L{x + w * 1.1} {ground - h} Z", roof);
        else Rect(x - 5, ground - h - 12, w + 10, 14, roof);
        Rect(x, ground - h, w * .22, h, "#000000", 0, .06);
        var n = w > 110 ? 3 : 2;
        for (var i = 0; i < n; i++) Rect(x + w * (.5 + i) / n - w * .09, ground - h * .68, w * .18, h * .26, window, 2);
        return Rect(x + w * .4, ground - h * .3, w * .2, h * .3, roof, 2);
    }
    public Sheet Block(double x, double ground, double w, double h, string wall, string window, double lit)
    {
        Rect(x, ground - h, w, h, wall).Rect(x + w * .72, ground - h, w * .28, h, "#000000", 0, .09);
        if (Chance(.4)) Rect(x + w * .3, ground - h - 16, w * .25, 16, wall);
        for (var wy = ground - h + 18; wy < ground - 24; wy += 26)
            for (var wx = x + 12; wx < x + w - 16; wx += 24)
                if (Chance(lit)) Rect(wx, wy, 11, 14, window, 1, Any(.45, .95));
        return this;
    }
    public Sheet Skyline(double ground, double low, double high, string wall, string window, double lit, double from = 0, double? to = null)
    {
        for (var x = from - 10; x < (to ?? W); )
        {
            var w = Any(56, 118);
            Block(x, ground, w, Any(low, high), wall, window, lit);
            x += w + (Chance(.35) ? Any(4, 40) : -6);
        }
        return this;
    }
    public Sheet Tree(double x, double ground, double s, string leaf, string trunk = Ink.Slate)
    {
        Rect(x - 5 * s, ground - 70 * s, 10 * s, 70 * s, trunk, 3);
        Oval(x, ground - 110 * s, 52 * s, 66 * s, leaf);
        return Oval(x - 16 * s, ground - 124 * s, 26 * s, 38 * s, "#ffffff", .09);
    }
    public Sheet Pine(double x, double ground, double s, string leaf)
    {
        Rect(x - 5 * s, ground - 30 * s, 10 * s, 30 * s, Ink.Slate);
        for (var i = 0; i < 3; i++)
        {
            var w = (74 - 18 * i) * s; var y = ground - (24 + 44 * i) * s;
            Shape($"M{x - w} {y} L{x} {y - 78 * s} L{x + w} {y} Z", leaf);
        }
        return this;
    }
    /// <summary>A standing figure, feet at (x, ground).</summary>
    public Sheet Person(double x, double ground, double h, string coat, string hair = Ink.Night, string legs = Ink.Slate, string skin = "#e3b48f")
    {
        var u = h / 100;
        Oval(x, ground, 20 * u, 4 * u, "#000000", .18);
        Rect(x - 10 * u, ground - 46 * u, 8.5 * u, 46 * u, legs, 4 * u).Rect(x + 1.5 * u, ground - 46 * u, 8.5 * u, 46 * u, legs, 4 * u);
        Shape($"M{x - 13 * u} {ground - 72 * u} q{13 * u} {-14 * u} {26 * u} 0 l{3 * u} {36 * u} h{-32 * u} z", coat);
        Stroke($"M{x - 13 * u} {ground - 70 * u} l{-4 * u} {28 * u} M{x + 13 * u} {ground - 70 * u} l{4 * u} {28 * u}", coat, 6.5 * u);
        Disc(x, ground - 88 * u, 9.5 * u, skin);
        return Shape($"M{x - 10.5 * u} {ground - 87 * u} a10.5 10.5 0 0 1 {21 * u} 0 q{-4 * u} {-7 * u} {-10 * u} {-7 * u} q{-7 * u} 0 {-11 * u} {7 * u} z", hair);
    }
    public Sheet Runner(double x, double ground, double h, string shirt, string skin = "#d9a680", string legs = Ink.Night)
    {
        var u = h / 100;
        Oval(x, ground + 2, 26 * u, 4 * u, "#000000", .18);
        Stroke($"M{x} {ground - 48 * u} l{18 * u} {20 * u} l{-6 * u} {26 * u} l{7 * u} {2 * u}", skin, 7 * u);
        Stroke($"M{x} {ground - 48 * u} l{-8 * u} {24 * u} l{-24 * u} {6 * u} l{-4 * u} {-6 * u}", skin, 7 * u);
        Stroke($"M{x} {ground - 50 * u} l{11 * u} {12 * u} M{x} {ground - 50 * u} l{-5 * u} {16 * u}", legs, 12 * u);
        Stroke($"M{x + 4 * u} {ground - 76 * u} l{-15 * u} {14 * u} l{-10 * u} {-9 * u}", skin, 6 * u);
        Stroke($"M{x + 5 * u} {ground - 76 * u} L{x} {ground - 54 * u}", shirt, 19 * u);
        Stroke($"M{x + 6 * u} {ground - 76 * u} l{12 * u} {14 * u} l{13 * u} {-7 * u}", skin, 6 * u);
        Disc(x + 9 * u, ground - 93 * u, 9 * u, skin);
        return Shape($"M{x - 1 * u} {ground - 92 * u} a10 10 0 0 1 {19 * u} {-5 * u} q{-9 * u} {-2 * u} {-12 * u} {4 * u} z", Ink.Night);
    }
    public Sheet Gull(double x, double y, double s, string color, double o = .9) =>
        Stroke($"M{x - 26 * s} {y} q{13 * s} {-15 * s} {26 * s} 0 q{13 * s} {-15 * s} {26 * s} 0", color, 3.2 * s, o);
    public Sheet Boat(double x, double y, double s, string hull, string cabin, string stripe)
    {
        Oval(x, y + 4 * s, 125 * s, 7 * s, Ink.Night, .22);
        Rect(x - 46 * s, y - 86 * s, 74 * s, 50 * s, cabin, 4 * s).Rect(x - 54 * s, y - 94 * s, 92 * s, 11 * s, stripe, 4 * s);
        for (var i = 0; i < 3; i++) Rect(x - 38 * s + i * 22 * s, y - 76 * s, 15 * s, 18 * s, Ink.Deep, 2 * s);
        Stroke($"M{x + 62 * s} {y - 38 * s} v{-92 * s} M{x + 62 * s} {y - 122 * s} L{x + 8 * s} {y - 92 * s}", Ink.Slate, 4 * s);
        Shape($"M{x - 122 * s} {y - 42 * s} H{x + 132 * s} q{-10 * s} {34 * s} {-36 * s} {42 * s} H{x - 98 * s} q{-18 * s} {-12 * s} {-24 * s} {-42 * s} z", hull);
        return Shape($"M{x - 121 * s} {y - 38 * s} H{x + 131 * s} l{-5 * s} {13 * s} H{x - 117 * s} z", stripe);
    }
    public Sheet Lighthouse(double x, double ground, double s, string wall, string band)
    {
        Shape($"M{x - 30 * s} {ground} L{x - 18 * s} {ground - 210 * s} H{x + 18 * s} L{x + 30 * s} {ground} Z", wall);
        Shape($"M{x - 26.6 * s} {ground - 60 * s} L{x - 23.4 * s} {ground - 115 * s} H{x + 23.4 * s} L{x + 26.6 * s} {ground - 60 * s} Z", band);
        Shape($"M{x + 6 * s} {ground - 210 * s} H{x + 18 * s} L{x + 30 * s} {ground} H{x + 10 * s} Z", "#000000", .12);
        Rect(x - 27 * s, ground - 222 * s, 54 * s, 12 * s, Ink.Slate, 2).Rect(x - 14 * s, ground - 252 * s, 28 * s, 30 * s, Ink.Gold);
        return Shape($"M{x - 20 * s} {ground - 252 * s} L{x} {ground - 278 * s} L{x + 20 * s} {ground - 252 * s} Z", band);
    }
    public Sheet Crane(double x, double ground, double s, string color)
    {
        Stroke($"M{x - 60 * s} {ground} L{x - 44 * s} {ground - 260 * s} M{x + 60 * s} {ground} L{x + 44 * s} {ground - 260 * s} M{x - 56 * s} {ground - 70 * s} H{x + 56 * s} M{x - 50 * s} {ground - 170 * s} H{x + 50 * s}", color, 12 * s);
        Rect(x - 210 * s, ground - 280 * s, 430 * s, 22 * s, color, 3).Rect(x - 60 * s, ground - 320 * s, 60 * s, 42 * s, color, 4);
        Stroke($"M{x} {ground - 380 * s} L{x - 200 * s} {ground - 280 * s} M{x} {ground - 380 * s} L{x + 210 * s} {ground - 280 * s} M{x} {ground - 380 * s} V{ground - 280 * s}", color, 6 * s);
        return Stroke($"M{x - 150 * s} {ground - 260 * s} v{70 * s}", Ink.Night, 3 * s).Rect(x - 190 * s, ground - 192 * s, 80 * s, 34 * s, Ink.Coral, 2);
    }
    /// <summary>The old Eun-yeoul bridge: a deck on stone piers with shallow arches.</summary>
    public Sheet ArchBridge(double deck, double water, double from, double to, int arches, string stone, string shade, string rail)
    {
        var span = (to - from) / arches;
        var d = new StringBuilder($"M{from} {deck} H{to} V{water} ");
        for (var i = arches - 1; i >= 0; i--)
        {
            double a = from + i * span + span * .07, b = from + (i + 1) * span - span * .07;
            d.Append($"H{b:0.#} V{deck + (water - deck) * .55:0.#} Q{(a + b) / 2:0.#} {deck - (water - deck) * .12:0.#} {a:0.#} {deck + (water - deck) * .55:0.#} V{water} ");
        }
        Shape(d.Append($"H{from} Z").ToString(), stone);
        Rect(from, deck, to - from, 10, shade);
        for (var i = 0; i <= arches; i++)
        {
            Rect(from + i * span - span * .1, water - 26, span * .2, 30, shade, 4);
            Rect(from + i * span - 6, deck - 74, 5, 60, rail);
            Disc(from + i * span - 3.5, deck - 78, 8, Ink.Gold);
        }
        for (var x = from; x < to; x += 18) Rect(x, deck - 24, 3, 24, rail);
        return Rect(from, deck - 28, to - from, 5, rail);
    }
    public Sheet Rain(int count, double o = .35)
    {
        for (var i = 0; i < count; i++) { double x = Any(-80, W), y = Any(-60, H), l = Any(28, 74); Stroke($"M{x:0} {y:0} l{-l * .28:0.#} {l:0.#}", Ink.Cloud, Any(1, 2.4), o * Any(.4, 1)); }
        return this;
    }
    public Sheet Lantern(double x, double y, double s, string color)
    {
        Glow(x, y, 74 * s, color, .5);
        return Oval(x, y, 24 * s, 28 * s, color).Oval(x - 6 * s, y - 6 * s, 9 * s, 14 * s, Ink.White, .45)
            .Rect(x - 10 * s, y - 32 * s, 20 * s, 6 * s, Ink.Wine, 2).Rect(x - 10 * s, y + 26 * s, 20 * s, 6 * s, Ink.Wine, 2);
    }
    public override string ToString() =>
        $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {W} {H}' width='{W}' height='{H}'><defs>{defs}</defs>\n{body}</svg>";
}

static class Scenes
{
    public static IEnumerable<(string, Func<Sheet>)> All() =>
    [
        ("images/share.jpg", Share), ("images/logo.svg", Logo),
        ("images/bridge.jpg", Bridge), ("images/bridge-closed.jpg", BridgeClosed), ("images/harbor.jpg", Harbor),
        ("images/market.jpg", Market), ("images/cityhall.jpg", CityHall), ("images/council.jpg", Council),
        ("images/stadium.jpg", Stadium), ("images/library.jpg", Library), ("images/rain.jpg", Downpour),
        ("images/ferry.jpg", Ferry), ("images/windfarm.jpg", WindFarm), ("images/school.jpg", School),
        ("images/empty-house.jpg", EmptyHouse), ("images/theatre.jpg", Theatre), ("images/marathon.jpg", Marathon),
        ("images/map-islands.svg", IslandMap),
        ("articles/culture/물빛등불축제/lanterns.jpg", Lanterns), ("articles/culture/물빛등불축제/route.svg", FestivalRoute),
        ("articles/culture/open-air-film/screen.jpg", FilmScreen), ("articles/culture/소금밭-노래/salt.jpg", SaltField),
        ("articles/society/골목의-시간/forge.jpg", Forge), ("articles/society/골목의-시간/bathhouse.jpg", Bathhouse),
        ("articles/society/골목의-시간/ice.jpg", IceWorks), ("articles/society/골목의-시간/studio.jpg", PhotoStudio),
        ("articles/society/골목의-시간/bookshop.jpg", Bookshop),
        ("articles/society/2026/섬마을-진료선/ship.jpg", HospitalShip), ("articles/society/2026/섬마을-진료선/deck.jpg", ShipRoom),
        ("articles/society/2026/bridge-inspection/pier.svg", PierDiagram), ("articles/society/2026/footbridge/footbridge.jpg", Footbridge),
        ("articles/society/2026/warehouse-fire/fire.jpg", WarehouseFire),
        ("articles/sports/rowing/rowing.jpg", Rowing),
        ("articles/culture/벼루아미-개막/byeoruami-night.jpg", Embargoed),
    ];

    static Sheet City(int w, int h, int seed)
    {
        var s = new Sheet(w, h, seed);
        s.Sky("#f3b27a", "#f7cf9c", "#f9e6c8");
        s.Sun(w * .7, h * .43, h * .062, "#fff1cf");
        s.Cloud(w * .2, h * .2, 1, "#fff3dd", .6).Cloud(w * .52, h * .13, .7, "#fff3dd", .45);
        s.Ridge(h * .5, h * .12, "#c9a79c", 1.2, 2).Ridge(h * .545, h * .08, "#92868f", 3.1, 3);
        s.Skyline(h * .62, h * .05, h * .16, "#5b6a7b", Ink.Gold, .35);
        s.Ridge(h * .625, h * .02, Ink.Pine, .4, 5);
        s.Water(h * .63, "#d8a98b", Ink.Deep, Ink.Cream, 90, .35);
        s.Shimmer(w * .7, h * .635, h * .98, w * .1, "#fff1cf", 30, .6);
        return s;
    }

    static Sheet Share()
    {
        var s = City(1200, 630, 5);
        s.Lighthouse(150, 452, .8, Ink.White, Ink.Coral).Shape("M0 470 L60 440 Q170 430 260 470 Z", Ink.Pine);
        s.Boat(860, 520, .75, Ink.Deep, Ink.Cream, Ink.Coral);
        for (var i = 0; i < 5; i++) s.Gull(380 + i * 62, 150 + i % 3 * 34, .7, Ink.White);
        return s;
    }

    static Sheet Logo()
    {
        var s = new Sheet(96, 96);
        s.Rect(0, 0, 96, 96, s.Down("#1d4a66", "#0f2a3d"), 20).Disc(48, 40, 15, Ink.Gold);
        s.Shape("M0 52 Q24 42 48 52 T96 52 V96 H0 Z", Ink.Sea, .95).Shape("M0 65 Q24 55 48 65 T96 65 V96 H0 Z", Ink.Tide, .9);
        return s.Shape("M0 78 Q24 69 48 78 T96 78 V76 Q96 96 76 96 H20 Q0 96 0 76 Z", Ink.Foam);
    }

    static Sheet Bridge()
    {
        var s = new Sheet(1600, 900, 11);
        s.Sky("#7fb4c4", "#b9d8d6", "#f3e6cc").Sun(1240, 240, 54, "#fff6df");
        s.Cloud(330, 190, 1.3, Ink.White, .75).Cloud(820, 120, .9, Ink.White, .6).Cloud(1450, 330, .8, Ink.White, .5);
        s.Ridge(440, 130, "#9dbdb6", .6, 2).Ridge(490, 90, "#739d95", 2.2, 3);
        s.Skyline(540, 40, 130, "#8796a0", Ink.Cream, .4, 0, 620).Skyline(540, 30, 90, "#98a5a9", Ink.Cream, .4, 980);
        s.Ridge(552, 26, Ink.Moss, 1, 6);
        s.Water(560, "#8fbcc0", "#235a70", Ink.White, 110, .4);
        s.ArchBridge(470, 640, -60, 1660, 6, "#d9c7a8", "#a8947a", "#5c5348");
        s.Add("<g opacity='.22' transform='matrix(1 0 0 -.55 0 992)'>").ArchBridge(470, 640, -60, 1660, 6, "#8a7c66", "#8a7c66", "#8a7c66").Add("</g>");
        s.Shape("M0 900 V800 Q160 770 330 840 Q420 880 470 900 Z", Ink.Pine).Shape("M1600 900 V770 Q1450 780 1320 850 Q1270 880 1240 900 Z", Ink.Moss);
        for (var i = 0; i < 24; i++) { var x = s.Any(10, 380); s.Stroke($"M{x:0} {870 - x * .1:0} q{s.Any(-8, 8):0} -40 {s.Any(-14, 16):0} -{s.Any(60, 110):0}", "#8fae74", 4); }
        foreach (var (x, c) in new[] { (300, Ink.Coral), (720, Ink.Cream), (1130, Ink.Amber) }) s.Rect(x, 436, 92, 28, c, 10).Rect(x + 18, 420, 54, 22, c, 8).Rect(x + 24, 424, 20, 15, Ink.Deep, 3).Rect(x + 48, 424, 18, 15, Ink.Deep, 3).Disc(x + 22, 466, 9, Ink.Night).Disc(x + 70, 466, 9, Ink.Night);
        return s.Gull(980, 260, 1, Ink.White).Gull(1060, 300, .8, Ink.White).Gull(910, 330, .7, Ink.White);
    }

    static Sheet BridgeClosed()
    {
        var s = new Sheet(1600, 900, 12);
        s.Sky("#101f33", "#23405a", "#5d6377").Stars(90, 330).Ridge(420, 120, "#1c3347", 1.4, 2);
        s.Skyline(520, 60, 190, "#182c40", Ink.Gold, .4);
        // The deck runs away from the reader.
        s.Rect(0, 515, 1600, 385, s.Down("#1b3a50", "#0c1b2a")).Shimmer(300, 520, 760, 160, Ink.Gold, 20, .4).Shimmer(1330, 520, 760, 160, Ink.Gold, 20, .4);
        s.Shape("M700 520 H900 L1480 900 H120 Z", s.Down("#3a4552", "#56606a"));
        s.Shape("M796 520 h8 l22 380 h-52 z", Ink.Gold, .35);
        s.Shape("M700 520 L120 900 H40 L688 512 Z", "#7c8791").Shape("M900 520 L1480 900 H1560 L912 512 Z", "#7c8791");
        for (var i = 0; i < 7; i++)
        {
            var t = Math.Pow(i / 6.0, 1.8); double lx = 690 - 560 * t, rx = 910 + 560 * t, y = 512 + 350 * t, h = 60 + 280 * t;
            s.Stroke($"M{lx:0} {y:0} v{-h:0}", "#6d7985", 3 + 6 * t).Stroke($"M{rx:0} {y:0} v{-h:0}", "#6d7985", 3 + 6 * t);
            s.Glow(lx, y - h, 30 + 90 * t, Ink.Gold, .7).Disc(lx, y - h, 4 + 8 * t, Ink.Gold).Glow(rx, y - h, 30 + 90 * t, Ink.Gold, .7).Disc(rx, y - h, 4 + 8 * t, Ink.Gold);
        }
        foreach (var x in new[] { 350, 660, 970 })
        {
            s.Oval(x + 140, 792, 160, 14, Ink.Night, .5);
            s.Rect(x + 24, 690, 14, 100, "#2b3640").Rect(x + 240, 690, 14, 100, "#2b3640");
            s.Add($"<clipPath id='c{x}'><rect x='{x}' y='664' width='280' height='58' rx='6'/></clipPath><g clip-path='url(#c{x})'>").Rect(x, 664, 280, 58, Ink.White);
            for (var k = -1; k < 6; k++) s.Shape($"M{x + k * 62} 722 l40 -58 h32 l-40 58 z", Ink.Coral);
            s.Add("</g>").Glow(x + 31, 652, 70, "#ff5a3c", .8).Disc(x + 31, 652, 12, "#ff7a5c").Glow(x + 247, 652, 70, "#ff5a3c", .8).Disc(x + 247, 652, 12, "#ff7a5c");
        }
        return s;
    }

    static Sheet Harbor()
    {
        var s = new Sheet(1600, 900, 13);
        s.Sky("#355f7d", "#8db2b8", "#f4d5a8").Sun(420, 380, 50, "#fff0cd");
        s.Cloud(980, 190, 1.4, "#f7e4c8", .5).Cloud(1350, 270, 1, "#f7e4c8", .4);
        s.Ridge(450, 110, "#7d98a0", .2, 2).Ridge(500, 60, "#5c7d88", 2.6, 3);
        s.Water(520, "#b9b59d", "#163f57", Ink.Cream, 100, .35).Shimmer(420, 525, 880, 190, "#fff0cd", 34, .6);
        s.Rect(760, 560, 840, 90, s.Down("#77828a", "#4d5a63")).Rect(760, 556, 840, 10, Ink.Cream);
        string[] box = [Ink.Coral, Ink.Sea, Ink.Amber, Ink.Moss, Ink.Cream, Ink.Brick, Ink.Tide];
        for (var row = 0; row < 4; row++) for (var i = 0; i < 9 - row; i++)
        {
            double x = 930 + i * 74 + row * 22, y = 526 - row * 32;
            s.Rect(x, y, 71, 30, box[(i * 3 + row * 5) % 7]);
            for (var k = 1; k < 6; k++) s.Rect(x + k * 12, y + 3, 2, 24, "#000000", 0, .13);
        }
        s.Crane(880, 560, 1.05, "#c6573f").Crane(1320, 560, 1.2, "#d9a94e");
        s.Shape("M180 640 H760 l-44 86 q-10 20 -40 20 H270 q-40 0 -56 -30 z", "#1d3a4e").Shape("M186 652 H754 l-10 20 H194 z", Ink.Coral);
        s.Rect(220, 540, 110, 100, Ink.Cream, 4).Rect(206, 526, 138, 18, Ink.White, 4).Rect(250, 478, 40, 50, Ink.Coral, 4);
        for (var k = 0; k < 4; k++) s.Rect(230 + k * 24, 556, 16, 18, Ink.Deep, 2).Rect(230 + k * 24, 590, 16, 18, Ink.Deep, 2);
        for (var i = 0; i < 5; i++) for (var j = 0; j < 2 + i % 2; j++) s.Rect(356 + i * 74, 610 - j * 30, 70, 29, box[(i + j * 2) % 7]);
        s.Boat(1180, 800, .85, Ink.Cream, Ink.White, Ink.Sea);
        for (var i = 0; i < 6; i++) s.Gull(560 + i * 48, 260 + i * i % 5 * 22, .8, Ink.White);
        return s;
    }

    static Sheet Market()
    {
        var s = new Sheet(1600, 1067, 14);
        s.Sky("#274a5e", "#4d7480", "#e5c99b");
        for (var i = 0; i < 9; i++) s.Stroke($"M800 330 L{i * 200} -40", "#1d3949", 9, .7);
        s.Shape("M0 0 H1600 L1010 330 H590 Z", "#d9e6df", .22);
        s.Rect(640, 330, 320, 330, s.Down("#f8e3b6", "#f3cf96")).Glow(800, 450, 380, "#fff2cf", .75);
        s.Shape("M640 660 H960 L1500 1067 H100 Z", s.Down("#b7a58b", "#7d7060"));
        for (var i = 0; i < 6; i++) { var y = 680 + i * i * 13; s.Rect(0, y, 1600, 3, "#000000", 0, .07); }
        string[] awning = [Ink.Coral, Ink.Moss, Ink.Amber, Ink.Sea];
        for (var side = 0; side < 2; side++)
            s.Group(side == 0 ? "translate(0 0)" : "translate(1600 0) scale(-1 1)", g =>
            {
                for (var i = 3; i >= 0; i--)
                {
                    double near = Math.Pow((4 - i) / 4.0, 1.5), far = Math.Pow((3 - i) / 4.0, 1.5);
                    double x0 = 620 - 660 * near, x1 = 620 - 660 * far, top = 400 - 130 * near, top1 = 400 - 130 * far, b0 = 660 + 330 * near, b1 = 660 + 330 * far;
                    g.Shape($"M{x0} {top} L{x1} {top1} V{b1} L{x0} {b0} Z", g.Across("#6b5a4c", "#3f3a3b"));
                    var m = 60 + 60 * near;
                    for (var k = 0; k < 6; k++)
                    {
                        double a = x0 + (x1 - x0) * k / 6, b = x0 + (x1 - x0) * (k + 1) / 6, ya = top + (top1 - top) * k / 6, yb = top + (top1 - top) * (k + 1) / 6;
                        g.Shape($"M{a} {ya} L{b} {yb} L{b + m} {yb + m} q{(a - b) / 2} {m * .3} {a - b} {ya - yb} Z", k % 2 == 0 ? awning[(i + side * 2) % 4] : Ink.White);
                    }
                    // Crates of fruit and fish on a slanting stand
                    double h = b0 - top; double sx = x0 + 40, sw = (x1 - x0) * .8 + 80 * near;
                    g.Shape($"M{sx} {b0 - h * .28} L{sx + sw} {b1 - (b1 - top1) * .28} l{50 * near} {50 * near} L{sx + 90 * near} {b0 - h * .08} Z", "#8a6a48");
                    for (var k = 0; k < 26; k++)
                    {
                        var t = k % 13 / 13.0; var row = k / 13;
                        g.Disc(sx + sw * t + (30 + row * 42) * near, b0 - h * .28 + (b1 - (b1 - top1) * .28 - (b0 - h * .28)) * t + (14 + row * 32) * near, 9 + 14 * near * (1 - t * .3), g.Pick(Ink.Coral, Ink.Amber, "#e8c14f", Ink.Leaf, Ink.Foam));
                    }
                    g.Stroke($"M{x0 + 150 * near} {top - 20} V{top + 80 * near + 30}", Ink.Night, 2).Lantern(x0 + 150 * near, top + 100 * near + 40, .5 + near * .55, Ink.Gold);
                }
            });
        s.Person(770, 735, 150, Ink.Wine).Person(838, 728, 140, Ink.Cream, "#5b5148").Person(690, 800, 205, Ink.Sea).Person(915, 830, 215, Ink.Moss, "#3b2d2a");
        return s.Rect(938, 770, 40, 44, Ink.Amber, 6).Person(600, 950, 290, Ink.Plum, "#77706b", Ink.Night).Person(1010, 985, 320, Ink.Coral, Ink.Night, Ink.Deep).Rect(1062, 870, 60, 66, Ink.Cream, 8);
    }

    static Sheet CityHall()
    {
        var s = new Sheet(1600, 900, 15);
        s.Sky("#5f9db5", "#a9cfd3", "#eef0e2").Cloud(300, 210, 1.5, Ink.White).Cloud(1280, 160, 1.1, Ink.White).Cloud(900, 100, .7, Ink.White, .6);
        s.Ridge(560, 150, "#a4c0b4", 2.1, 2).Ridge(610, 80, "#86aa98", .8, 3).Skyline(660, 40, 110, "#a9b4b6", Ink.White, .4);
        s.Rect(0, 655, 1600, 245, s.Down("#b9c9a0", "#7f9a72"));
        s.Shape("M640 690 H960 L1250 900 H350 Z", s.Down("#e7dcc4", "#cdbd9d"));
        s.Rect(360, 380, 880, 300, s.Down("#f3ead8", "#dccdb0")).Rect(330, 356, 940, 30, "#8a7c6a").Rect(330, 384, 940, 8, "#000000", 0, .14);
        s.Shape("M600 250 H1000 L1030 360 H570 Z", "#3d6f7d").Rect(600, 244, 400, 12, "#2d5562");
        s.Rect(770, 130, 60, 116, "#e9dcc3").Shape("M758 132 L800 76 L842 132 Z", "#2d5562").Disc(800, 172, 20, Ink.White).Stroke("M800 172 V158 M800 172 l9 6", Ink.Night, 3);
        for (var f = 0; f < 3; f++) for (var i = 0; i < 14; i++)
        {
            var x = 386 + i * 61; if (x is > 690 and < 890 && f == 2) continue;
            s.Rect(x, 412 + f * 88, 36, 56, s.Down("#4a7d90", "#7fb0b7"), 2).Rect(x, 412 + f * 88, 36, 8, "#000000", 0, .18);
        }
        for (var i = 0; i < 6; i++) s.Rect(668 + i * 50, 568, 20, 112, Ink.White).Rect(664 + i * 50, 562, 28, 10, "#cbb997");
        s.Rect(650, 676, 300, 14, "#cbb997").Rect(630, 688, 340, 12, "#b7a482");
        foreach (var (x, c) in new[] { (1110, Ink.Coral), (1160, Ink.White), (1210, Ink.Sea) }) s.Rect(x, 520, 5, 190, Ink.Slate).Shape($"M{x + 5} 524 q34 -12 64 4 v40 q-30 -14 -64 -2 z", c);
        s.Tree(230, 740, 1.5, Ink.Moss).Tree(110, 770, 1.8, "#4d7a5c").Tree(1390, 745, 1.5, Ink.Moss).Tree(1520, 780, 1.9, "#4d7a5c");
        s.Person(700, 790, 92, Ink.Deep).Person(742, 792, 86, Ink.Coral).Person(930, 760, 74, Ink.Slate).Person(1010, 850, 120, Ink.Plum);
        return s;
    }

    static Sheet Council()
    {
        var s = new Sheet(1600, 900, 16);
        s.Rect(0, 0, 1600, 900, s.Down("#5b4034", "#8c6447"));
        for (var i = 0; i < 17; i++) s.Rect(i * 100, 0, 3, 470, "#000000", 0, .16);
        s.Rect(520, 60, 560, 360, s.Down("#7d583f", "#6a4834"), 6).Disc(800, 190, 74, Ink.Gold, .95).Disc(800, 190, 62, "#21506a");
        s.Shape("M740 200 Q770 184 800 200 T860 200 Q856 252 800 252 Q744 252 740 200 Z", Ink.Foam).Disc(800, 172, 16, Ink.Gold);
        s.Rect(340, 120, 8, 250, Ink.Gold).Shape("M348 124 q70 20 92 90 q-40 -20 -92 30 z", Ink.Cream).Rect(1250, 120, 8, 250, Ink.Gold).Shape("M1250 124 q-70 20 -92 90 q40 -20 92 30 z", Ink.Tide);
        s.Glow(800, 150, 620, "#ffe2ae", .35);
        s.Shape("M560 420 H1040 L1080 500 H520 Z", "#3d2a22").Rect(620, 350, 360, 80, "#4c352a", 6).Person(800, 480, 190, Ink.Night, Ink.Slate).Rect(600, 410, 400, 96, s.Down("#a77a54", "#7f5a3d"), 6);
        for (var row = 0; row < 4; row++)
        {
            double rx = 430 + row * 190, ry = 90 + row * 74, cy = 500 + row * 22; var n = 9 + row * 2;
            s.Stroke($"M{800 - rx} {cy} A{rx} {ry} 0 0 0 {800 + rx} {cy}", "#2f211c", 46 + row * 9).Stroke($"M{800 - rx} {cy - 8} A{rx} {ry} 0 0 0 {800 + rx} {cy - 8}", "#b58660", 26 + row * 5);
            for (var i = 0; i < n; i++)
            {
                var a = Math.PI * (.06 + .88 * (i + .5) / n); double x = 800 + rx * Math.Cos(a), y = cy + ry * Math.Sin(a), k = 1 + row * .3;
                if (x is < -40 or > 1640) continue;
                s.Shape($"M{x - 30 * k} {y + 66 * k} q0 {-52 * k} {30 * k} {-52 * k} q{30 * k} 0 {30 * k} {52 * k} z", s.Pick(Ink.Deep, Ink.Slate, "#3d3a4c", Ink.Wine, "#2e4a48", Ink.Night));
                s.Disc(x, y + 2 * k, 15 * k, s.Pick("#e3b48f", "#d9a680")).Shape($"M{x - 16.5 * k} {y + 6 * k} a16.5 17 0 0 1 {33 * k} 0 v{2 * k} q-16 7 -33 0 z", s.Pick(Ink.Night, "#2b2320", "#5b5652", "#a3a09c"));
            }
        }
        return s;
    }

    static Sheet Stadium()
    {
        var s = new Sheet(1600, 900, 17);
        s.Sky("#13263c", "#2c4c68", "#cc7f63").Stars(40, 220).Ridge(370, 70, "#2b3b50", 1, 2);
        s.Shape("M-40 360 Q800 240 1640 360 V560 H-40 Z", "#33475a");
        for (var row = 0; row < 7; row++) for (var i = 0; i < 120; i++)
        {
            var x = 7 + i * 13.4 + row % 2 * 6; var y = 372 + row * 25 - Math.Sin(x / 1600 * Math.PI) * 56;
            if (s.Chance(.9)) s.Disc(x, y + s.Any(-2, 2), 6.2, s.Pick("#4fa3b1", "#4fa3b1", "#3a8496", Ink.Foam, "#e3b48f", Ink.Coral, Ink.White), .85);
        }
        s.Shape("M-40 300 Q800 170 1640 300 V326 Q800 206 -40 326 Z", "#1c2f42");
        foreach (var x in new[] { 130, 520, 1080, 1470 })
        {
            var y = 96 + Math.Abs(x - 800) * .06;
            s.Rect(x - 5, y, 10, 260, "#22364a").Rect(x - 56, y - 34, 112, 48, "#1c2f42", 4).Glow(x, y - 10, 190, "#fff6d8", .7);
            for (var k = 0; k < 10; k++) s.Disc(x - 44 + k % 5 * 22, y - 22 + k / 5 * 22, 8, "#fffbe8");
        }
        s.Rect(0, 548, 1600, 20, "#1c2f42");
        for (var i = 0; i < 9; i++) s.Rect(i * 180 + 4, 550, 172, 18, i % 3 == 0 ? Ink.Sea : i % 3 == 1 ? Ink.Cream : Ink.Coral);
        s.Rect(0, 568, 1600, 332, s.Down("#5f9a61", "#3d7a4c"));
        for (var i = 0; i < 8; i++) s.Shape($"M{i * 200} 568 h100 L{(i * 200 + 100 - 800) * 1.5 + 800} 900 H{(i * 200 - 800) * 1.5 + 800} Z", "#ffffff", .07);
        s.Stroke("M-40 640 H1640 M800 568 V900", Ink.White, 5, .75).Add($"<ellipse cx='800' cy='760' rx='270' ry='92' fill='none' stroke='{Ink.White}' stroke-width='5' opacity='.75'/>");
        s.Runner(560, 820, 170, "#3a93a8").Runner(880, 760, 140, Ink.Coral);
        s.Group("translate(2220 0) scale(-1 1)", g => g.Runner(960, 840, 175, Ink.Coral).Runner(1380, 700, 112, "#3a93a8"));
        s.Runner(300, 690, 108, "#3a93a8");
        return s.Oval(690, 832, 16, 5, Ink.Night, .35).Disc(690, 818, 15, Ink.White).Shape("M690 811 l7 5 -3 8 h-8 l-3 -8 z", Ink.Night);
    }

    static Sheet Library()
    {
        var s = new Sheet(1600, 1067, 18);
        s.Rect(0, 0, 1600, 1067, s.Down("#e9d9bb", "#d9bf97"));
        s.Rect(470, 70, 660, 600, s.Down("#8fc0cc", "#d9ead9"), 8);
        s.Add("<clipPath id='win'><rect x='470' y='70' width='660' height='600'/></clipPath><g clip-path='url(#win)'>").Cloud(640, 220, 1, Ink.White).Cloud(980, 160, .8, Ink.White).Ridge(520, 120, "#86b09b", 1.3, 3, 680).Water(560, "#7fb3bc", "#4a8794", Ink.White, 30, .5, 680).Tree(560, 690, 1.6, Ink.Moss).Tree(1060, 700, 1.9, "#4d7a5c").Add("</g>");
        foreach (var x in new[] { 466, 682, 902, 1120 }) s.Rect(x, 60, 14, 620, "#7a5c43");
        s.Rect(460, 56, 680, 16, "#7a5c43").Rect(460, 330, 680, 10, "#7a5c43").Rect(440, 668, 720, 22, "#8e6c4e");
        s.Shape("M480 690 H1120 L1330 1067 H250 Z", "#fff2d0", .35);
        string[] spine = [Ink.Coral, Ink.Sea, Ink.Moss, Ink.Amber, Ink.Wine, Ink.Cream, Ink.Plum, Ink.Tide, Ink.Deep];
        foreach (var left in new[] { 20, 1150 })
        {
            s.Rect(left, 40, 430, 900, "#6e5039", 6).Rect(left + 14, 54, 402, 872, "#4b3628");
            for (var shelf = 0; shelf < 6; shelf++)
            {
                double y = 190 + shelf * 145;
                for (double x = left + 18; x < left + 396;)
                {
                    var w = s.Any(13, 28); var h = s.Any(88, 124);
                    if (s.Chance(.06)) { x += 30; continue; }
                    if (x + w > left + 412) break;
                    s.Rect(x, y - h, w - 2, h, s.Pick(spine)).Rect(x + 3, y - h + 14, w - 8, 4, "#ffffff", 0, .4);
                    x += w;
                }
                s.Rect(left + 10, y, 410, 14, "#8e6c4e");
            }
        }
        s.Rect(0, 935, 1600, 132, s.Down("#b08a62", "#93704d"));
        foreach (var x in new[] { 640, 960 }) s.Rect(x - 2, 0, 4, 150, Ink.Night).Shape($"M{x - 60} 196 Q{x} 110 {x + 60} 196 Z", Ink.Pine).Glow(x, 210, 190, Ink.Gold, .5);
        s.Rect(470, 790, 660, 26, "#9d7450", 6).Rect(510, 816, 18, 160, "#7a5c43").Rect(1072, 816, 18, 160, "#7a5c43");
        void Reader(double x, string coat, string hair) => s.Shape($"M{x - 62} 800 q4 -104 62 -106 q58 2 62 106 z", coat).Disc(x, 652, 40, "#e3b48f").Shape($"M{x - 44} 656 a44 46 0 0 1 88 0 q-20 -22 -44 -22 q-26 0 -44 22 z", hair).Shape($"M{x - 58} 792 q30 -20 58 -4 q28 -16 58 4 l-6 10 q-28 -16 -52 -4 q-24 -12 -52 4 z", Ink.White);
        Reader(620, Ink.Sea, Ink.Night); Reader(805, Ink.Coral, "#4a332a"); Reader(985, Ink.Moss, "#8f8b86");
        s.Rect(470, 790, 660, 26, "#a97e57", 6);
        foreach (var (x, n) in new[] { (700, 3), (1062, 4) }) for (var i = 0; i < n; i++) s.Rect(x - 34 + i % 2 * 6, 778 - i * 14, 66, 13, spine[(i * 2 + n) % 9], 2);
        return s;
    }

    static Sheet Downpour()
    {
        var s = new Sheet(1600, 900, 19);
        s.Sky("#2d3e4d", "#4d616d", "#86949a");
        for (var i = 0; i < 9; i++) s.Cloud(i * 210 - 40, 120 + i * 37 % 90, 1.7, i % 2 == 0 ? "#3a4a57" : "#485a66", .9);
        s.Ridge(430, 90, "#5f737b", .7, 2).Skyline(560, 70, 240, "#52646f", Ink.Gold, .35);
        s.Rect(0, 555, 1600, 345, s.Down("#76878c", "#46575f"));
        for (var i = 0; i < 5; i++) s.House(40 + i * 330, 610, 190, 150, s.Pick("#b9ab98", "#a3a8a3", "#c2a58a"), "#5a4a48", Ink.Gold);
        s.Water(600, "#8b9692", "#4a5a60", Ink.Cloud, 130, .45);
        foreach (var x in new[] { 330, 980, 1420 }) s.Rect(x, 400, 9, 320, "#2b3842").Stroke($"M{x + 4} 404 q50 -18 76 6", "#2b3842", 7).Glow(x + 84, 420, 130, Ink.Gold, .7).Oval(x + 84, 416, 20, 9, Ink.Gold).Shimmer(x + 70, 690, 860, 60, Ink.Gold, 12, .5);
        s.Shape("M560 742 q10 -52 64 -56 l150 -2 q40 4 62 52 l60 10 q20 8 16 40 H548 q-10 -26 12 -44 z", "#b3503f").Shape("M640 696 h60 v40 h-92 q6 -32 32 -40 z M712 696 h56 q26 8 40 40 h-96 z", "#9fb6bb");
        s.Rect(500, 782, 470, 20, "#5f6f74", 8, .95).Rect(530, 800, 400, 9, Ink.Cloud, 4, .5);
        s.Person(1160, 800, 210, "#e0b14a", Ink.Night, Ink.Deep).Shape("M1062 596 Q1160 480 1258 596 Q1234 580 1210 596 Q1184 578 1160 596 Q1134 578 1110 596 Q1086 580 1062 596 Z", Ink.Coral).Stroke("M1160 596 V700", Ink.Night, 5);
        s.Rect(1090, 786, 140, 14, "#6a7a80", 7, .9);
        return s.Rain(330, .42);
    }

    static Sheet Ferry()
    {
        var s = new Sheet(1600, 900, 20);
        s.Sky("#6fb0c4", "#b3d9d8", "#fbeccb").Sun(300, 230, 46, Ink.White).Cloud(760, 190, 1.3, Ink.White).Cloud(1330, 240, 1, Ink.White, .7);
        s.Ridge(470, 60, "#a8c6c4", .5, 1.4, 500).Shape("M980 500 Q1130 360 1270 410 Q1420 330 1600 470 V510 H980 Z", "#6f9a88").Shape("M1130 505 Q1300 420 1600 490 V510 H1130 Z", Ink.Moss);
        for (var i = 0; i < 9; i++) s.House(1190 + i * 40, 500, 30, 22 + i % 3 * 4, i % 2 == 0 ? Ink.White : Ink.Cream, i % 3 == 0 ? Ink.Coral : Ink.Sea, Ink.Deep);
        s.Lighthouse(1060, 470, .5, Ink.White, Ink.Coral).Water(500, "#8cc4c9", "#1f5f7a", Ink.White, 140, .45);
        s.Oval(690, 752, 520, 20, Ink.Night, .25);
        s.Shape("M210 610 H1180 Q1150 730 1090 752 H290 Q230 720 210 610 Z", Ink.White).Shape("M214 634 H1174 l-9 26 H221 z", Ink.Sea).Shape("M250 708 H1132 q-20 34 -42 44 H290 q-26 -16 -40 -44 z", Ink.Coral);
        s.Rect(290, 520, 740, 92, "#f2f4ee", 8).Rect(330, 440, 560, 82, Ink.White, 8).Rect(700, 376, 150, 66, "#f2f4ee", 8).Rect(440, 356, 74, 86, Ink.Coral, 6).Rect(440, 372, 74, 18, Ink.White);
        for (var i = 0; i < 15; i++) s.Rect(312 + i * 47, 544, 32, 36, s.Down("#3c7389", "#79aeb8"), 6);
        for (var i = 0; i < 11; i++) s.Rect(350 + i * 48, 462, 32, 34, s.Down("#3c7389", "#79aeb8"), 6);
        s.Rect(716, 392, 118, 26, "#2b5d73", 4).Stroke("M775 376 V300 M775 318 h44 M280 520 h760 M320 436 h590", Ink.Slate, 4);
        foreach (var (x, c) in new[] { (930, Ink.Amber), (970, Ink.Plum), (1004, Ink.Moss) }) s.Person(x, 524, 74, c);
        s.Shape("M120 760 Q420 720 700 764 T1280 752 Q1180 790 800 796 T120 760 Z", Ink.White, .55);
        for (var i = 0; i < 6; i++) s.Gull(300 + i * 96, 320 - i % 3 * 44, .9, Ink.White);
        return s;
    }

    static Sheet WindFarm()
    {
        var s = new Sheet(1600, 900, 21);
        s.Sky("#3f7691", "#a6c9c9", "#f8dcae").Sun(1190, 470, 62, "#fff3d3").Cloud(340, 230, 1.5, Ink.White, .5).Cloud(860, 150, 1, Ink.White, .45);
        s.Ridge(560, 46, "#8fa9a8", 2.3, 2, 600).Water(570, "#d9c6a0", "#1c4c66", Ink.Cream, 120, .4).Shimmer(1190, 575, 890, 200, "#fff3d3", 34, .6);
        void Mill(double x, double y, double k, double turn)
        {
            s.Shape($"M{x - 8 * k} {y} L{x - 4 * k} {y - 330 * k} h{8 * k} L{x + 8 * k} {y} Z", Ink.White).Shape($"M{x} {y} v{-330 * k} h{4 * k} L{x + 8 * k} {y} Z", "#c3ced2").Rect(x - 16 * k, y - 10 * k, 32 * k, 22 * k, "#e0a948", 2);
            for (var i = 0; i < 3; i++) s.Group($"translate({x:0.#} {y - 334 * k:0.#}) rotate({turn + i * 120}) scale({k:0.##})", g => g.Shape("M-5 0 Q-16 -60 -3 -200 Q8 -90 6 0 Z", Ink.White));
            s.Disc(x, y - 334 * k, 10 * k, "#dfe6e8").Shimmer(x, y + 14 * k, y + 120 * k, 16 * k, Ink.White, 9, .5);
        }
        Mill(560, 598, .42, 20); Mill(740, 602, .5, 65); Mill(930, 604, .46, 100); Mill(1390, 606, .5, 40); Mill(1080, 640, .82, 10); Mill(360, 660, 1, 75); Mill(1480, 720, 1.45, 30);
        return s.Boat(720, 770, .8, Ink.Deep, Ink.Cream, Ink.Coral).Gull(560, 340, 1, Ink.White).Gull(640, 300, .8, Ink.White);
    }

    static Sheet School()
    {
        var s = new Sheet(1600, 900, 22);
        s.Sky("#86bdd0", "#c9e2dc", "#fbf0d6").Cloud(380, 170, 1.3, Ink.White).Cloud(1180, 230, 1.1, Ink.White);
        s.Ridge(470, 170, "#9dbfa4", 2.4, 1.6).Ridge(540, 90, "#78a27f", .9, 3);
        for (var i = 0; i < 16; i++) s.Pine(20 + i * 108 + i % 3 * 18, 590, .8 + i % 4 * .14, i % 2 == 0 ? Ink.Moss : Ink.Pine);
        s.Rect(0, 585, 1600, 315, s.Down("#dcc593", "#c2a26b"));
        s.Rect(340, 420, 860, 190, s.Down("#f6e7cb", "#e8d0a5")).Rect(318, 398, 904, 28, "#5f8f94").Rect(700, 350, 150, 260, "#f3dfba").Shape("M684 352 L775 292 L866 352 Z", "#5f8f94").Disc(775, 388, 22, Ink.White).Stroke("M775 388 v-14 M775 388 h10", Ink.Night, 3);
        for (var i = 0; i < 8; i++) { var x = i < 4 ? 366 + i * 82 : 872 + (i - 4) * 82; s.Rect(x, 462, 60, 62, "#5d93a3", 3).Rect(x + 28, 462, 4, 62, Ink.White).Rect(x, 491, 60, 4, Ink.White); }
        s.Rect(742, 520, 66, 90, "#7a5c43", 4).Rect(1330, 300, 6, 310, Ink.Slate).Shape("M1336 306 q44 -16 88 6 v54 q-44 -20 -88 -4 z", Ink.Sea).Shape("M1336 336 q44 -16 88 6 v24 q-44 -20 -88 -4 z", Ink.Foam);
        s.Add($"<ellipse cx='760' cy='770' rx='600' ry='84' fill='none' stroke='{Ink.White}' stroke-width='5' opacity='.7'/>");
        s.Stroke("M150 790 V610 H330 V790 M150 650 H330", Ink.Slate, 8).Stroke("M190 612 l-14 120 M230 612 l-14 120", Ink.Slate, 4).Rect(160, 730, 72, 9, Ink.Coral, 3);
        s.Runner(620, 790, 120, Ink.Coral).Runner(780, 775, 112, Ink.Sea).Runner(930, 800, 124, "#e0b14a").Person(1110, 800, 150, Ink.Moss, "#4a332a").Person(1166, 806, 112, Ink.Amber);
        return s.Tree(80, 850, 2.2, "#5d8c63").Tree(1510, 860, 2.4, "#5d8c63");
    }

    static Sheet EmptyHouse()
    {
        var s = new Sheet(1600, 1067, 23);
        s.Sky("#8aa0a8", "#c3c6b8", "#efdcb6").Cloud(420, 220, 1.6, Ink.White, .4).Cloud(1180, 160, 1.2, Ink.White, .35);
        s.Ridge(560, 190, "#9aa894", 1.9, 1.8);
        for (var i = 0; i < 8; i++) s.House(-30 + i * 215, 610 - i % 3 * 26, 150, 92, s.Pick("#cdbfa8", "#bdb9aa", "#d3b594"), s.Pick("#8b5a4c", "#5f7480", "#7d6f60"), "#5c6468");
        s.Rect(0, 610, 1600, 457, s.Down("#b3a77f", "#857a57"));
        s.Rect(420, 520, 780, 330, s.Down("#d6c6a6", "#b8a480"));
        s.Shape("M350 530 Q810 330 1270 530 L1330 560 Q1240 566 1200 552 H420 Q370 566 290 560 Z", "#5d5a58").Shape("M350 530 Q810 330 1270 530 L1240 536 Q810 366 380 536 Z", "#75716c");
        for (var i = 0; i < 15; i++) s.Stroke($"M{410 + i * 56} {548} Q{430 + i * 54} {470} {520 + i * 41} {440 + Math.Abs(i - 7) * 7}", "#4b4846", 4, .5);
        s.Shape("M980 408 l54 6 10 44 -40 16 -44 -26 z", "#2c2b2c");
        s.Rect(520, 600, 150, 170, "#4a3f36").Stroke("M595 600 v170 M520 656 h150 M520 712 h150", "#8a7358", 5).Shape("M540 610 l40 0 -22 42 z", "#c9d3d0", .7);
        s.Rect(940, 600, 150, 170, "#3f3a36").Stroke("M930 620 l170 120 M930 744 l170 -130", "#8a6a48", 15);
        s.Rect(730, 590, 150, 260, "#6a4f3b").Rect(742, 602, 60, 248, "#7d5f48").Rect(808, 602, 60, 248, "#59412f").Disc(798, 730, 6, Ink.Gold);
        s.Rect(860, 660, 60, 44, Ink.White, 2).Rect(868, 670, 44, 5, Ink.Coral).Rect(868, 682, 36, 4, Ink.Stone).Rect(868, 691, 40, 4, Ink.Stone);
        for (var i = 0; i < 170; i++) { double x = s.Any(-20, 1620), y = s.Any(830, 1060), h = s.Any(40, 120) * (y / 1000); s.Stroke($"M{x:0} {y:0} q{s.Any(-14, 14):0} {-h * .6:0} {s.Any(-30, 30):0} {-h:0}", s.Pick("#7f8a4e", "#96995a", "#6d7a48", "#a8a066"), s.Any(3, 6)); }
        s.Shape("M0 1067 V760 H250 V1067 Z", "#9c9384"); for (var r = 0; r < 6; r++) for (var c = 0; c < 4; c++) s.Rect(-40 + c * 78 + r % 2 * 36, 768 + r * 52, 70, 44, s.Pick("#8c8374", "#a79d8c", "#958b7b"), 10);
        s.Rect(1440, 640, 9, 300, Ink.Slate).Rect(1400, 700, 90, 60, "#a6483e", 6).Shape("M1408 708 L1445 734 L1482 708", "#7c332c");
        return s.Tree(1330, 880, 2.1, "#7c8a58").Tree(300, 800, 1.3, "#8a9560");
    }

    static Sheet Theatre()
    {
        var s = new Sheet(1600, 900, 24);
        s.Rect(0, 0, 1600, 900, "#150f1c").Rect(180, 90, 1240, 560, s.Down("#2d2440", "#5b3d55"));
        s.Ridge(560, 90, "#3c2f4d", 1.2, 2, 650).Disc(1130, 230, 70, "#f3d9a4").Glow(1130, 230, 260, "#f3d9a4", .4);
        s.Shape("M330 640 V430 L450 350 L570 430 V640 Z", "#20192e").Rect(420, 460, 60, 70, Ink.Gold, 3).Shape("M980 640 V500 H1260 V640 Z", "#20192e").Rect(1040, 530, 46, 50, Ink.Gold, 3, .8);
        s.Shape("M180 640 H1420 L1520 760 H80 Z", s.Down("#7c5238", "#4f3324"));
        s.Shape("M440 -20 h60 L920 690 Q760 738 600 690 Z", "#ffe9b8", .26).Shape("M1140 -20 h-60 L590 690 Q750 738 910 690 Z", "#ffe9b8", .2);
        s.Oval(750, 690, 190, 34, "#ffe9b8", .4);
        s.Person(720, 700, 290, Ink.Coral, "#2b1d1a", Ink.Wine).Person(850, 696, 275, Ink.Cream, "#6d6863", Ink.Deep).Stroke("M868 545 l64 -46", Ink.Cream, 18).Disc(936, 494, 13, "#e3b48f");
        for (var side = 0; side < 2; side++) s.Group(side == 0 ? "translate(0 0)" : "translate(1600 0) scale(-1 1)", g => { for (var i = 0; i < 5; i++) g.Shape($"M{i * 52 - 20} 0 h70 Q{i * 52 + 40} 400 {i * 40 + 10} 780 h-50 Q{i * 52 - 20} 400 {i * 52 - 20} 0 Z", i % 2 == 0 ? "#8f2f36" : "#6d2029"); });
        for (var i = 0; i < 10; i++) s.Shape($"M{i * 165 - 25} 0 h190 q-10 120 -95 124 q-85 -4 -95 -124 z", i % 2 == 0 ? "#8f2f36" : "#7a262e");
        s.Rect(0, 758, 1600, 142, "#0e0a14");
        for (var row = 0; row < 2; row++) for (var i = 0; i < 16 - row * 2; i++) { double k = 1 + row * .35, x = 40 + i * 104 * k, y = 800 + row * 62; s.Disc(x, y, 27 * k, row == 0 ? "#2a2030" : "#1b141f").Shape($"M{x - 50 * k} {y + 90} q0 {-66 * k} {50 * k} {-66 * k} q{50 * k} 0 {50 * k} {66 * k} z", row == 0 ? "#2a2030" : "#1b141f"); }
        return s;
    }

    static Sheet Marathon()
    {
        var s = new Sheet(1600, 900, 25);
        s.Sky("#f0a66e", "#f8cf9d", "#fdeccb").Sun(820, 400, 70, "#fff5da").Ridge(430, 120, "#d3a493", 1.6, 2).Ridge(480, 60, "#a98a8a", .4, 3);
        s.Skyline(520, 30, 120, "#7c7a86", Ink.Gold, .3, 0, 560).Water(520, "#eab98b", "#5b7f8c", Ink.White, 70, .5, 660).Shimmer(820, 522, 655, 110, "#fff5da", 18, .8);
        s.Rect(0, 655, 1600, 14, Ink.Slate).Rect(0, 640, 1600, 6, Ink.Slate); for (var x = 0; x < 1600; x += 60) s.Rect(x, 600, 5, 60, Ink.Slate); s.Rect(0, 596, 1600, 7, Ink.Slate);
        s.Rect(0, 668, 1600, 232, s.Down("#8b8584", "#6a6769")); for (var i = 0; i < 9; i++) s.Shape($"M{i * 220 - 60} 790 h110 l-14 14 h-110 z", Ink.White, .7);
        (double X, double Y, double H, string C)[] pack = [(130, 740, 190, Ink.Sea), (330, 730, 180, Ink.Coral), (540, 744, 192, Ink.Moss), (760, 732, 184, "#e8c14f"), (960, 742, 190, Ink.Plum), (1160, 734, 186, Ink.White), (240, 850, 300, Ink.White), (560, 866, 312, Ink.Coral), (900, 856, 304, Ink.Sea), (1260, 870, 320, Ink.Wine)];
        var tone = 0; foreach (var p in pack) { s.Runner(p.X, p.Y, p.H, p.C, tone++ % 2 == 0 ? "#d9a680" : "#c58f69"); s.Rect(p.X - 13 * p.H / 200, p.Y - p.H * .72, 26 * p.H / 200, 20 * p.H / 200, Ink.White, 2); }
        return s.Gull(480, 230, 1, Ink.White).Gull(560, 200, .8, Ink.White).Gull(1200, 260, .9, Ink.White);
    }

    static Sheet IslandMap()
    {
        var s = new Sheet(1200, 800, 26);
        s.Rect(0, 0, 1200, 800, "#d5e7e6");
        for (var i = 1; i < 12; i++) s.Stroke($"M{i * 100} 0 V800 M0 {i * 100 - 40} H1200", "#bcd6d6", 1.5);
        s.Shape("M0 0 H520 Q470 90 500 170 Q560 230 500 300 Q420 330 450 420 Q480 520 380 560 Q300 610 330 700 Q340 760 300 800 H0 Z", "#eadfc3").Stroke("M520 0 Q470 90 500 170 Q560 230 500 300 Q420 330 450 420 Q480 520 380 560 Q300 610 330 700 Q340 760 300 800", "#b9a981", 5);
        s.Stroke("M0 180 Q140 220 240 280 T500 300", "#8fc0c6", 16).Stroke("M0 560 Q120 500 240 520 T380 560", "#8fc0c6", 8);
        (double X, double Y, double R, string D)[] isle = [(690, 250, 0, "M640 210 q60 -46 116 0 q30 60 -30 86 q-80 20 -96 -30 q-10 -30 10 -56 z"), (930, 170, 0, "M890 150 q46 -34 86 4 q14 44 -36 56 q-60 0 -50 -60 z"), (860, 470, 0, "M790 430 q70 -60 150 0 q40 60 -40 92 q-110 20 -124 -40 q-4 -30 14 -52 z"), (1060, 620, 0, "M1026 596 q40 -32 76 6 q10 42 -40 48 q-50 -6 -36 -54 z")];
        foreach (var i in isle) s.Shape(i.D, "#dcd3ac").Stroke(i.D, "#b9a981", 4);
        foreach (var d in new[] { "M478 318 Q560 260 640 262", "M756 226 Q820 190 886 184", "M478 330 Q620 420 786 470", "M922 508 Q980 560 1024 610" }) s.Add($"<path d='{d}' fill='none' stroke='{Ink.Coral}' stroke-width='6' stroke-dasharray='4 16' stroke-linecap='round'/>");
        foreach (var (x, y) in new[] { (478, 324), (648, 262), (892, 184), (792, 472), (1030, 614) }) s.Disc(x, y, 15, Ink.White).Disc(x, y, 9, Ink.Coral);
        foreach (var (x, y) in new[] { (300, 300), (350, 250), (250, 360), (360, 340) }) s.Rect(x, y, 34, 34, "#c3ae84", 5);
        s.Group("translate(600 350) scale(.4)", g => g.Boat(0, 0, 1, Ink.Deep, Ink.White, Ink.Sea));
        return s.Disc(1110, 100, 46, Ink.White, .9).Shape("M1110 62 L1124 104 L1110 96 L1096 104 Z", Ink.Coral).Shape("M1110 138 L1124 104 L1110 112 L1096 104 Z", Ink.Stone).Rect(80, 740, 200, 8, Ink.Slate).Rect(80, 740, 100, 8, Ink.White).Rect(76, 732, 6, 24, Ink.Slate).Rect(278, 732, 6, 24, Ink.Slate);
    }

    static Sheet Lanterns()
    {
        var s = new Sheet(1600, 1067, 27);
        s.Sky("#0d1a30", "#23355a", "#6a4a6e").Stars(130, 420).Disc(1290, 170, 54, "#f9ecc9").Glow(1290, 170, 250, "#f9ecc9", .35);
        s.Ridge(520, 120, "#1a2745", 1.1, 2).Skyline(600, 40, 150, "#141f38", Ink.Gold, .5).Water(600, "#2b3c63", "#0d1a30", "#f3b36b", 120, .25);
        s.ArchBridge(520, 640, 380, 1240, 4, "#26314f", "#1b2440", "#34426a");
        for (var i = 0; i < 16; i++) { var x = 400 + i * 55; s.Lantern(x, 482 + Math.Sin(i * 1.7) * 4, .42, Ink.Amber); }
        for (var i = 0; i < 46; i++)
        {
            var t = Math.Sqrt((i + 1) / 46.0); double x = s.Any(-20, 1620), y = 660 + 380 * t, k = .35 + t * 1.05; var c = s.Pick(Ink.Amber, Ink.Coral, Ink.Gold, "#f6c98b", "#e98a6b");
            s.Glow(x, y, 80 * k, c, .5).Shape($"M{x - 30 * k} {y} l{8 * k} {-44 * k} h{44 * k} l{8 * k} {44 * k} z", c).Rect(x - 18 * k, y - 38 * k, 13 * k, 34 * k, Ink.White, 2, .35).Oval(x, y + 3 * k, 40 * k, 8 * k, "#e6b98a").Shimmer(x, y + 10 * k, y + 84 * k, 26 * k, c, 7, .7);
        }
        for (var i = 0; i < 9; i++) { double x = 120 + i * 170 + i % 2 * 40, y = 130 + i * 97 % 240; s.Lantern(x, y, .5 + i % 3 * .12, s.Pick(Ink.Amber, Ink.Gold, Ink.Coral)); }
        s.Shape("M0 1067 V1000 Q200 968 420 1067 Z", "#0a1424").Person(110, 1030, 190, "#2d3c5f", Ink.Night, "#18233a").Person(178, 1036, 130, "#6b3042", Ink.Night, "#18233a");
        return s;
    }

    static Sheet FestivalRoute()
    {
        var s = new Sheet(1200, 600, 28);
        s.Rect(0, 0, 1200, 600, "#f4ead4");
        for (var x = 0; x < 12; x++) for (var y = 0; y < 6; y++) if (Math.Abs(y * 100 + 50 - (300 + Math.Sin(x / 2.2) * 90)) > 110) s.Rect(x * 100 + 10, y * 100 + 10, 80 - x * 7 % 20, 80 - y * 5 % 16, (x + y) % 5 == 0 ? "#cfdcb8" : "#e6d6b5", 8);
        s.Stroke("M-20 320 C180 180 300 240 420 330 S720 440 860 330 S1100 180 1220 250", "#8fc0c6", 92).Stroke("M-20 320 C180 180 300 240 420 330 S720 440 860 330 S1100 180 1220 250", "#a9d3cf", 64);
        s.Stroke("M430 250 V430 M860 240 V430", "#a8947a", 24).Add($"<path d='M60 210 C200 120 320 170 430 250 S720 340 850 250 S1080 110 1160 160' fill='none' stroke='{Ink.Coral}' stroke-width='9' stroke-dasharray='2 20' stroke-linecap='round'/>");
        foreach (var (x, y) in new[] { (60, 210), (300, 165), (560, 318), (770, 290), (1160, 160) }) s.Disc(x, y, 22, Ink.White).Disc(x, y, 15, Ink.Amber).Disc(x, y, 6, Ink.White);
        for (var i = 0; i < 11; i++) s.Disc(170 + i * 90, 318 + Math.Sin(i * .9) * 40, 9, Ink.Amber, .9);
        return s;
    }

    static Sheet FilmScreen()
    {
        var s = new Sheet(1600, 900, 29);
        s.Sky("#16233f", "#3f4670", "#c77f77").Stars(80, 300).Ridge(520, 130, "#2a3257", .9, 2).Water(540, "#6d5f80", "#1b2744", "#f3c1a0", 60, .35, 640);
        s.Rect(430, 130, 740, 430, "#0d1526", 6).Rect(448, 148, 704, 394, s.Down("#a9d3cf", "#f7ecd7"));
        s.Add("<clipPath id='scr'><rect x='448' y='148' width='704' height='394'/></clipPath><g clip-path='url(#scr)'>").Disc(960, 290, 56, Ink.Coral).Ridge(430, 90, Ink.Tide, 1.9, 3, 560).Ridge(490, 60, Ink.Sea, .3, 4, 560).Boat(690, 470, .8, Ink.Deep, Ink.White, Ink.Coral).Add("</g>");
        s.Glow(800, 350, 700, "#dcefe6", .22).Rect(470, 560, 14, 110, "#0d1526").Rect(1116, 560, 14, 110, "#0d1526").Rect(0, 636, 1600, 264, s.Down("#26433f", "#13262a"));
        s.Shape("M1480 800 L1152 148 V542 Z", "#fff6d8", .08).Rect(1440, 770, 100, 60, "#0d1526", 6).Disc(1446, 796, 14, Ink.Gold);
        for (var row = 0; row < 4; row++) for (var i = 0; i < 17 - row * 2; i++) { double k = .8 + row * .34, x = 30 + i * 96 * k + row % 2 * 40 + s.Any(-10, 10), y = 700 + row * 60; if (s.Chance(.12)) continue; s.Shape($"M{x - 34 * k} {y + 70 * k} q0 {-56 * k} {34 * k} {-56 * k} q{34 * k} 0 {34 * k} {56 * k} z", s.Pick("#1f3550", "#3a2f4d", "#51333f", "#234a43")).Disc(x, y, 19 * k, "#151c2c"); }
        for (var i = 0; i < 20; i++) s.Disc(i * 84 + 8, 64 + Math.Sin(i * .8) * 16, 7, Ink.Gold).Glow(i * 84 + 8, 64 + Math.Sin(i * .8) * 16, 34, Ink.Gold, .5);
        return s;
    }

    static Sheet SaltField()
    {
        var s = new Sheet(1600, 1067, 30);
        s.Sky("#e89a6f", "#f4c193", "#fbe6c6").Sun(1130, 430, 60, "#fff4d9").Cloud(430, 210, 1.4, "#fff1dc", .5).Ridge(490, 80, "#c58f84", 1.7, 2).Ridge(520, 36, "#93727a", .5, 4);
        s.Rect(0, 520, 1600, 547, s.Down("#d79f86", "#6f7f8c"));
        for (var r = 0; r < 6; r++) for (var c = -3; c < 6; c++)
        {
            double y0 = 530 + r * r * 15, y1 = 530 + (r + 1) * (r + 1) * 15 - 6, k0 = (y0 - 430) / 250, k1 = (y1 - 430) / 250;
            double a = 800 + (c - 1) * 230 * k0, b = 800 + c * 230 * k0 - 12 * k0, d = 800 + c * 230 * k1 - 12 * k1, e = 800 + (c - 1) * 230 * k1;
            s.Shape($"M{a:0} {y0} L{b:0} {y0} L{d:0} {y1} L{e:0} {y1} Z", (r + c) % 3 == 0 ? "#f3d3b4" : (r + c) % 2 == 0 ? "#b9b3b4" : "#d9b7a3", .8);
        }
        s.Shimmer(1130, 540, 1050, 240, "#fff4d9", 30, .6);
        foreach (var (x, y, k) in new[] { (300, 700, .7), (520, 790, 1.0), (1250, 760, .9), (180, 920, 1.4), (1420, 940, 1.5) }) s.Oval(x, y + 4, 110 * k, 12 * k, Ink.Night, .2).Shape($"M{x - 100 * k} {y} Q{x - 20 * k} {y - 96 * k} {x} {y - 100 * k} Q{x + 24 * k} {y - 92 * k} {x + 100 * k} {y} Z", Ink.White).Shape($"M{x} {y - 100 * k} Q{x + 24 * k} {y - 92 * k} {x + 100 * k} {y} H{x + 20 * k} Z", "#d8d3d6");
        s.House(60, 566, 190, 70, "#6b4a44", "#4b3438", Ink.Gold).House(270, 562, 130, 56, "#7a554b", "#4b3438", Ink.Gold);
        s.Person(860, 900, 300, "#3f5a72", Ink.Night, "#2c3c4b").Shape("M790 618 Q860 560 930 618 Q860 636 790 618 Z", "#e6cf9b").Stroke("M884 700 L1060 930", "#6b4a38", 10).Rect(1000, 924, 130, 16, "#6b4a38", 4);
        return s.Shimmer(860, 912, 1050, 70, "#2c3c4b", 12, .5);
    }

    static Sheet Room(int seed, string top, string bottom, string floor)
    {
        var s = new Sheet(1600, 1067, seed);
        return s.Rect(0, 0, 1600, 1067, s.Down(top, bottom)).Rect(0, 830, 1600, 237, floor).Rect(0, 826, 1600, 8, "#000000", 0, .25);
    }

    static Sheet Forge()
    {
        var s = Room(31, "#1d1a1f", "#4a322c", "#2b2321");
        for (var i = 0; i < 11; i++) s.Rect(0, 60 + i * 70, 1600, 3, "#000000", 0, .22);
        s.Rect(140, 150, 330, 260, s.Down("#5f8796", "#9db7b0"), 4).Stroke("M305 150 v260 M140 280 h330", "#2b2321", 12).Shape("M140 410 H470 L760 830 H330 Z", "#cfe0dc", .1);
        s.Shape("M1010 830 V430 Q1010 330 1110 320 V0 H1340 V320 Q1440 330 1440 430 V830 Z", "#3a2c2a"); for (var r = 0; r < 9; r++) for (var c = 0; c < 5; c++) s.Rect(1022 + c * 84 + r % 2 * 20, 440 + r * 43, 76, 36, s.Pick("#5d3b33", "#6b443a", "#52342e"), 3);
        s.Shape("M1090 830 V620 Q1225 500 1360 620 V830 Z", "#120c0c").Glow(1225, 760, 520, "#ff8a3c", .75);
        s.Shape("M1110 830 Q1130 700 1180 742 Q1196 610 1240 700 Q1290 640 1290 740 Q1340 720 1340 830 Z", "#f2672e").Shape("M1150 830 Q1170 740 1206 770 Q1230 690 1252 760 Q1300 740 1300 830 Z", Ink.Gold);
        for (var i = 0; i < 9; i++) { var x = 560 + i * 48; s.Stroke($"M{x} 190 v{60 + i * 37 % 60}", "#8d8078", 8).Shape(i % 3 == 0 ? $"M{x - 22} {250 + i * 37 % 60} q22 60 44 0 z" : i % 3 == 1 ? $"M{x} {250 + i * 37 % 60} q50 10 44 60 q-20 -34 -44 -40 z" : $"M{x - 14} {250 + i * 37 % 60} h28 v56 l-14 16 -14 -16 z", "#b3aca4"); }
        s.Rect(540, 180, 450, 14, "#6b4a38", 4).Rect(640, 780, 170, 120, "#4b362b", 6).Shape("M570 700 H900 Q880 742 800 746 V784 H660 V746 Q600 742 570 700 Z", "#767a80").Rect(570, 696, 330, 12, "#9aa0a6", 4).Rect(740, 684, 150, 13, "#ff9a4a", 4).Glow(850, 690, 190, "#ff9a4a", .8);
        s.Person(480, 960, 540, "#5b6672", "#a8a39c", "#2e3238", "#c58f69").Shape("M410 560 h140 l16 250 h-170 z", "#8a5f3e").Stroke("M560 590 L660 540 L720 600", "#c58f69", 34).Stroke("M700 596 L806 640", "#a87b52", 14).Disc(718, 602, 20, "#c58f69").Rect(782, 604, 52, 66, "#8d9298", 6);
        for (var i = 0; i < 46; i++) { var a = s.Any(-2.9, -.2); var d = s.Any(20, 210); s.Disc(840 + Math.Cos(a) * d, 684 + Math.Sin(a) * d, s.Any(1.5, 5), Ink.Gold, s.Any(.5, 1)); }
        return s;
    }

    static Sheet Bathhouse()
    {
        var s = new Sheet(1600, 1067, 32);
        s.Sky("#7c93a6", "#c9c3b7", "#f6d8ad").Ridge(560, 130, "#9a9c98", 2, 2);
        for (var i = 0; i < 9; i++) s.House(-20 + i * 190, 690 - i * 53 % 70, 150, 130, s.Pick("#d8c3a3", "#c9b6a0", "#b9b7ac", "#dcb996"), s.Pick("#8b5a4c", "#5f7480", "#6b6058"), "#f6d48f", i % 3 != 0);
        s.Shape("M1010 760 L1030 110 H1110 L1130 760 Z", s.Across("#b8644f", "#8e4738")); for (var i = 0; i < 4; i++) s.Rect(1024 - i * 3.5, 180 + i * 120, 92 + i * 7, 26, Ink.Cream, 0, .85); s.Rect(1022, 104, 96, 20, "#5d332b", 3);
        for (var i = 0; i < 6; i++) s.Oval(1090 + i * 74, 80 - i * 10 + i % 2 * 14, 54 + i * 18, 34 + i * 8, Ink.White, .5 - i * .06);
        s.Rect(480, 470, 700, 420, s.Down("#e8dcc6", "#cdbb9b")).Rect(462, 452, 736, 28, "#7f8d8f");
        for (var r = 0; r < 8; r++) for (var c = 0; c < 28; c++) if ((r + c) % 2 == 0) s.Rect(480 + c * 25, 690 + r * 25, 25, 25, "#8fb8bb", 0, .55);
        for (var i = 0; i < 4; i++) s.Rect(520 + i * 168, 520, 120, 90, s.Down("#87a9b3", "#c9d8d0"), 3).Rect(577 + i * 168, 520, 6, 90, Ink.White);
        s.Rect(740, 680, 190, 210, "#5b4a40", 4).Rect(750, 690, 80, 200, Ink.Sea).Rect(838, 690, 82, 200, Ink.Coral).Rect(700, 640, 270, 34, Ink.Moss, 4);
        s.Disc(620, 400, 64, Ink.Coral).Stroke("M596 424 q-12 -24 0 -40 q12 -16 0 -36 M620 424 q-12 -24 0 -40 q12 -16 0 -36 M644 424 q-12 -24 0 -40 q12 -16 0 -36", Ink.White, 8).Rect(614, 440, 12, 36, Ink.Slate);
        s.Rect(0, 888, 1600, 179, s.Down("#a29a8c", "#7f786c")).Shape("M0 900 H480 L300 1067 H0 Z", "#000000", .08);
        return s.Person(680, 990, 250, Ink.Wine, "#b9b5ae").Rect(716, 900, 46, 40, Ink.Tide, 6).Person(1010, 1010, 270, Ink.Moss, "#8a857e").Rect(1046, 916, 50, 44, Ink.Coral, 6).Tree(1400, 930, 2, "#7f8f5f").Rect(250, 560, 8, 340, Ink.Slate).Stroke("M0 590 Q130 640 254 570 Q700 640 1020 540", Ink.Night, 3, .6);
    }

    static Sheet IceWorks()
    {
        var s = Room(33, "#1c4258", "#3f7487", "#567b86");
        for (var i = 0; i < 6; i++) s.Rect(i * 290 - 20, 0, 26, 830, "#16374a"); s.Rect(0, 110, 1600, 22, "#16374a").Rect(0, 150, 1600, 8, "#2b5a70");
        foreach (var x in new[] { 260, 800, 1340 }) s.Rect(x - 2, 130, 4, 60, Ink.Night).Shape($"M{x - 56} 226 Q{x} 150 {x + 56} 226 Z", "#16303f").Glow(x, 236, 240, "#e9fbff", .55);
        s.Rect(0, 640, 1600, 190, s.Down("#2f6276", "#254f62"));
        void Block(double x, double y, double k) => s.Shape($"M{x} {y} h{150 * k} v{-230 * k} h{-150 * k} z", s.Down("#e3f6f7", "#9fd0d9"), .94).Shape($"M{x + 150 * k} {y} l{46 * k} {-34 * k} v{-230 * k} l{-46 * k} {34 * k} z", "#7fb6c4", .95).Shape($"M{x} {y - 230 * k} l{46 * k} {-34 * k} h{150 * k} l{-46 * k} {34 * k} z", "#f5fdfd").Stroke($"M{x + 24 * k} {y - 200 * k} l{40 * k} {70 * k} l{-14 * k} {80 * k} M{x + 100 * k} {y - 180 * k} l{20 * k} {60 * k}", Ink.White, 5 * k, .8);
        for (var i = 0; i < 5; i++) Block(70 + i * 150, 720, .62); for (var i = 0; i < 3; i++) Block(60 + i * 250, 960, 1); Block(1250, 930, .9); Block(1420, 990, .9);
        s.Person(1030, 1010, 560, "#2f4a5e", "#77706b", "#1a2c38").Shape("M955 600 h150 l14 260 h-178 z", "#e0a948").Stroke("M1120 640 L1220 700", "#2f4a5e", 36).Stroke("M1226 560 V980", "#6b4a38", 12).Stroke("M1226 560 q36 -10 40 30", "#9aa0a6", 10);
        for (var i = 0; i < 60; i++) s.Disc(s.Any(0, 1600), s.Any(400, 1040), s.Any(2, 6), Ink.White, s.Any(.2, .7));
        for (var i = 0; i < 7; i++) s.Oval(i * 260, 1010 + i % 2 * 30, 220, 40, Ink.White, .12);
        return s;
    }

    static Sheet PhotoStudio()
    {
        var s = Room(34, "#8b6f5c", "#b89878", "#6a4c3a");
        s.Shape("M520 80 H1180 V760 Q1180 850 1280 900 H420 Q520 850 520 760 Z", s.Down("#9fb7b2", "#d5dccb")).Glow(850, 420, 420, "#fff6df", .45);
        s.Rect(500, 66, 700, 20, "#4b362b", 6);
        for (var r = 0; r < 3; r++) for (var c = 0; c < 3; c++) { double x = 60 + c * 140, y = 110 + r * 190; s.Rect(x, y, 116, 150, "#4b362b", 3).Rect(x + 10, y + 10, 96, 130, s.Pick("#e9dcc3", "#d3c4a6", "#c9cfc4")).Disc(x + 58, y + 62, 22, "#8a7763").Shape($"M{x + 22} {y + 140} q0 -50 36 -50 q36 0 36 50 z", s.Pick(Ink.Slate, Ink.Wine, Ink.Moss)); }
        s.Oval(850, 900, 200, 26, Ink.Night, .25).Rect(770, 700, 160, 200, "#7a5238", 8).Rect(750, 560, 24, 340, "#5f3f2c", 8).Rect(926, 560, 24, 340, "#5f3f2c", 8);
        s.Shape("M760 860 q-6 -240 90 -250 q96 10 90 250 z", "#5f7f8a").Disc(850, 540, 62, "#e3b48f").Shape("M784 548 a66 70 0 0 1 132 0 q-20 -40 -66 -42 q-46 2 -66 42 z", "#b9b5ae").Stroke("M826 560 q24 16 48 0", "#8a4f3c", 4).Disc(828, 536, 5, Ink.Night).Disc(872, 536, 5, Ink.Night);
        s.Stroke("M1330 620 L1250 1010 M1330 620 L1420 1010 M1330 620 V1000", "#3a2c24", 14).Rect(1230, 470, 190, 160, "#2d2724", 10).Shape("M1230 490 L1120 520 V590 L1230 610 Z", "#1c1817").Disc(1124, 555, 40, "#3d4a52").Disc(1124, 555, 26, Ink.Tide).Disc(1116, 546, 9, Ink.White, .8).Shape("M1400 470 Q1560 480 1530 720 L1440 700 Q1450 560 1400 560 Z", "#1f1b1d");
        s.Rect(1480, 200, 9, 700, "#2d2724").Shape("M1380 130 L1560 180 L1500 320 L1340 230 Z", "#2d2724").Shape("M1380 130 L1340 230 L1270 260 L1340 90 Z", "#fff6df").Glow(1300, 190, 300, "#fff6df", .6);
        return s.Person(1490, 1040, 520, Ink.Moss, "#8f8b86", "#2d2a2a");
    }

    static Sheet Bookshop()
    {
        var s = new Sheet(1600, 1067, 35);
        s.Rect(0, 0, 1600, 1067, s.Down("#3d3431", "#6d5443"));
        string[] spine = [Ink.Coral, Ink.Sea, Ink.Moss, Ink.Amber, Ink.Wine, Ink.Cream, Ink.Plum, Ink.Tide, "#c9b48f", "#8a7a5f"];
        s.Shape("M620 250 H980 V720 H620 Z", s.Down("#f6deb0", "#e9bf80")).Glow(800, 440, 480, "#fff0c9", .65);
        s.Rect(650, 290, 300, 250, s.Down("#94b9bb", "#e3e0c4"), 4).Stroke("M800 290 v250 M650 410 h300", "#5f4634", 10);
        s.Shape("M620 720 H980 L1420 1067 H180 Z", s.Down("#c79f6f", "#8c6a48"));
        for (var side = 0; side < 2; side++) s.Group(side == 0 ? "translate(0 0)" : "translate(1600 0) scale(-1 1)", g =>
        {
            g.Shape("M0 0 L620 250 V720 L0 1067 Z", "#3a2a20");
            for (var shelf = 0; shelf < 6; shelf++)
            {
                double f0 = (shelf + 1) / 6.0, h0 = 1067 / 6.0, h1 = 470 / 6.0;
                for (double t = 0; t < .985;)
                {
                    var w = g.Any(.02, .038) * (1.25 - t * .5); double k = g.Any(.62, .88);
                    double x0 = 620 * t, x1 = 620 * Math.Min(1, t + w) - 1.5;
                    double Base(double x) => 0 + x / 620 * 250 + (h0 + (h1 - h0) * x / 620) * (shelf + 1);
                    double Tall(double x) => (h0 + (h1 - h0) * x / 620) * k;
                    g.Shape($"M{x0:0.#} {Base(x0):0.#} L{x1:0.#} {Base(x1):0.#} V{Base(x1) - Tall(x1):0.#} L{x0:0.#} {Base(x0) - Tall(x0):0.#} Z", g.Pick(spine), .92);
                    t += w;
                }
                g.Stroke($"M0 {h0 * (shelf + 1):0} L620 {250 + h1 * (shelf + 1):0}", "#8a6544", 9 - 4 * 0.2);
            }
        });
        s.Rect(798, 0, 4, 150, Ink.Night).Shape("M730 204 Q800 100 870 204 Z", Ink.Pine).Glow(800, 220, 250, Ink.Gold, .7);
        foreach (var (x, y, n) in new[] { (470, 900, 9), (560, 860, 6), (1090, 880, 8), (1190, 950, 11) }) for (var i = 0; i < n; i++) s.Rect(x - 50 + i * 7 % 13, y - i * 17, 104, 16, spine[(i * 3 + n) % 10], 2);
        return s.Person(800, 930, 400, "#5b6f5f", "#b9b5ae", "#3a3a40").Rect(760, 690, 84, 60, Ink.Cream, 3).Rect(800, 690, 4, 60, Ink.Stone);
    }

    static Sheet HospitalShip()
    {
        var s = new Sheet(1600, 900, 36);
        s.Sky("#4f8da5", "#a3cbd0", "#f5e6c9").Sun(250, 260, 44, "#fff6de").Cloud(620, 170, 1.2, Ink.White).Cloud(1260, 130, 1.4, Ink.White, .7);
        s.Shape("M-40 480 Q120 330 300 400 Q420 350 560 480 Z", "#6f9a88").Shape("M1240 480 Q1380 380 1640 450 V500 H1240 Z", "#86aa9a"); for (var i = 0; i < 6; i++) s.House(160 + i * 52, 484, 36, 26, i % 2 == 0 ? Ink.White : Ink.Cream, i % 3 == 0 ? Ink.Coral : Ink.Sea, Ink.Deep);
        s.Water(480, "#8cc0c8", "#1d5872", Ink.White, 150, .45).Oval(840, 748, 480, 18, Ink.Night, .25);
        s.Shape("M380 600 H1330 Q1310 700 1230 744 H470 Q400 700 380 600 Z", Ink.White).Shape("M384 622 H1326 l-5 20 H389 z", "#2f7f74").Shape("M430 704 H1290 q-30 28 -60 40 H470 q-26 -16 -40 -40 z", "#2f7f74");
        s.Rect(470, 500, 640, 102, Ink.White, 8).Rect(520, 410, 420, 92, "#f4f6f1", 8).Rect(820, 350, 130, 62, Ink.White, 8).Rect(834, 366, 100, 22, "#2b5d73", 4);
        for (var i = 0; i < 12; i++) s.Disc(505 + i * 50, 552, 16, "#3c7389").Disc(501 + i * 50, 548, 6, Ink.White, .5);
        for (var i = 0; i < 5; i++) s.Rect(542 + i * 48, 436, 32, 34, "#3c7389", 5);
        s.Rect(806, 424, 110, 70, "#2f7f74", 8).Rect(852, 434, 18, 50, Ink.White, 2).Rect(836, 450, 50, 18, Ink.White, 2);
        s.Stroke("M885 350 V250 M885 276 h56 M885 300 h-40 M470 500 h640 M1120 600 v-44 h190", Ink.Slate, 4).Boat(220, 700, .62, Ink.Deep, Ink.Cream, Ink.Coral);
        foreach (var (x, c) in new[] { (1150, Ink.White), (1196, Ink.Coral), (1240, Ink.Plum) }) s.Person(x, 604, 84, c);
        s.Shape("M300 752 Q560 722 840 760 T1420 748 Q1240 790 880 792 T300 752 Z", Ink.White, .6);
        for (var i = 0; i < 5; i++) s.Gull(980 + i * 84, 240 + i % 3 * 36, .9, Ink.White);
        return s;
    }

    static Sheet ShipRoom()
    {
        var s = Room(37, "#d8e6e2", "#bcd3cf", "#7e9a9b");
        foreach (var x in new[] { 260, 620, 980 }) { s.Disc(x, 300, 116, "#8aa3a5").Disc(x, 300, 94, "#7fb6c4").Add($"<clipPath id='p{x}'><circle cx='{x}' cy='300' r='94'/></clipPath><g clip-path='url(#p{x})'>").Rect(x - 100, 200, 200, 110, "#bfe0e2").Shape($"M{x - 100} 310 q60 -60 110 -20 q50 -40 90 20 z", Ink.Leaf).Rect(x - 100, 308, 200, 100, Ink.Sea).Rect(x - 60, 334, 90, 5, Ink.White, 2, .6).Rect(x - 10, 360, 70, 5, Ink.White, 2, .5).Add("</g>"); for (var k = 0; k < 8; k++) s.Disc(x + 105 * Math.Cos(k * .785), 300 + 105 * Math.Sin(k * .785), 5, "#5f7a7c"); }
        s.Rect(1180, 120, 330, 420, "#f6f8f4", 10).Rect(1200, 150, 290, 6, "#b9c9c6"); for (var r = 0; r < 3; r++) for (var i = 0; i < 7; i++) s.Rect(1206 + i * 41, 200 + r * 120, 30, 60, s.Pick(Ink.Coral, Ink.Tide, Ink.Amber, Ink.Cream, Ink.Leaf), 5).Rect(1196, 262 + r * 120, 300, 8, "#b9c9c6");
        s.Rect(90, 720, 620, 60, Ink.White, 20).Rect(90, 770, 620, 26, "#9fb7b6").Rect(120, 790, 26, 170, "#8aa3a5").Rect(650, 790, 26, 170, "#8aa3a5").Rect(100, 680, 150, 60, "#eaf3f0", 26);
        s.Person(520, 1000, 470, "#8c5a66", "#c9c5be", Ink.Plum).Person(850, 1020, 560, Ink.White, "#3a2b27", "#4a6b75").Stroke("M806 690 q44 70 88 0", "#3d4a52", 8).Disc(850, 760, 14, "#3d4a52").Stroke("M776 640 L620 720", Ink.White, 38).Disc(610, 726, 20, "#e3b48f");
        s.Rect(1060, 700, 460, 26, "#a98a68", 6).Rect(1090, 726, 20, 240, "#8a6e52").Rect(1470, 726, 20, 240, "#8a6e52").Rect(1180, 600, 150, 96, "#33474f", 8).Rect(1192, 612, 126, 72, "#8fc7c4", 4).Stroke("M1198 652 h30 l12 -26 l18 46 l14 -24 h40", Ink.White, 5).Rect(1380, 660, 70, 38, Ink.Coral, 5);
        return s;
    }

    static Sheet PierDiagram()
    {
        var s = new Sheet(1200, 700, 38);
        s.Rect(0, 0, 1200, 700, "#f4ead4");
        for (var i = 1; i < 24; i++) s.Stroke($"M{i * 50} 0 V700", "#eaddc1", 1.2); for (var i = 1; i < 14; i++) s.Stroke($"M0 {i * 50} H1200", "#eaddc1", 1.2);
        s.Rect(0, 430, 1200, 270, "#9fcbd0", 0, .8).Rect(0, 430, 1200, 6, Ink.Sea).Shape("M0 700 V610 Q160 580 330 600 T700 590 T1200 612 V700 Z", "#b79f78").Shape("M0 700 V650 Q300 620 620 640 T1200 648 V700 Z", "#9a835f");
        s.Rect(0, 150, 1200, 44, "#c9b48f").Rect(0, 142, 1200, 10, "#6b6257").Stroke("M0 108 H1200", "#6b6257", 5); for (var x = 10; x < 1200; x += 40) s.Rect(x, 108, 4, 36, "#6b6257");
        for (var i = 0; i < 4; i++)
        {
            double x = 150 + i * 300; var bad = i == 2;
            s.Shape($"M{x - 90} 194 H{x + 90} L{x + 56} 250 V600 H{x - 56} V250 Z", bad ? "#dba08a" : "#cbbb9c").Shape($"M{x + 20} 250 H{x + 56} V600 H{x + 20} Z", "#000000", .08).Rect(x - 80, 590, 160, 46, bad ? "#b9705c" : "#a6977b", 4);
            for (var k = 0; k < 3; k++) s.Rect(x - 58 + k * 46, 636, 22, 64, "#8c7d63");
        }
        s.Stroke("M708 300 l18 44 l-16 40 l30 46 l-14 52 l22 60", Ink.Brick, 8).Stroke("M726 344 l34 22 M740 430 l38 14 M726 482 l-30 28", Ink.Brick, 5);
        s.Add($"<circle cx='742' cy='420' r='150' fill='none' stroke='{Ink.Coral}' stroke-width='7' stroke-dasharray='22 14'/>");
        return s.Shape("M560 616 q40 34 100 30 q-20 34 -70 30 q-44 -8 -30 -60 z", "#7fb3bc", .9).Stroke("M420 500 q40 -20 80 0 t80 0 M440 540 q30 -16 60 0 t60 0", Ink.White, 5, .8);
    }

    static Sheet Footbridge()
    {
        var s = new Sheet(1600, 900, 39);
        s.Sky("#6ea9bb", "#b9dad6", "#fdeccd").Cloud(300, 160, 1.2, Ink.White).Cloud(1200, 200, 1.3, Ink.White, .8).Ridge(400, 110, "#93b7ab", 1.3, 2).Skyline(470, 30, 110, "#93a2a6", Ink.White, .4);
        s.Water(470, "#97c6ca", "#2b6b82", Ink.White, 130, .45).ArchBridge(372, 520, -60, 1660, 6, "#c9baa0", "#a09077", "#6b6257");
        s.Shape("M620 520 H760 L1500 900 H420 Z", s.Down("#d9b98b", "#a98158"));
        for (var i = 0; i < 17; i++) { var t = Math.Pow(i / 16.0, 1.7); var y = 522 + 378 * t; s.Stroke($"M{620 - 200 * t:0} {y:0} H{760 + 740 * t:0}", "#7d5c3c", 1.5 + 4 * t, .6); }
        foreach (var (x, y, k) in new[] { (560, 600, .5), (510, 690, .8), (420, 820, 1.2), (900, 590, .5), (1090, 680, .8), (1370, 810, 1.2) }) s.Oval(x, y, 60 * k, 22 * k, "#e08a4c").Oval(x, y - 6 * k, 60 * k, 18 * k, "#f0a566");
        s.Stroke("M618 470 L380 740 M762 470 L1560 740", "#4d5b66", 7).Stroke("M618 492 L390 800 M762 492 L1560 800", "#4d5b66", 4);
        for (var i = 0; i < 7; i++) { var t = Math.Pow(i / 6.0, 1.6); s.Stroke($"M{620 - 226 * t:0} {470 + 268 * t:0} v{50 + 110 * t:0} M{762 + 760 * t:0} {470 + 256 * t:0} v{50 + 110 * t:0}", "#4d5b66", 4 + 5 * t); }
        return s.Person(690, 580, 96, Ink.Coral).Person(730, 600, 106, Ink.Deep).Person(760, 690, 170, "#e0b14a").Person(860, 720, 190, Ink.Plum, "#8f8b86").Person(820, 860, 290, Ink.Moss).Person(1010, 850, 200, Ink.Coral, "#4a332a");
    }

    static Sheet WarehouseFire()
    {
        var s = new Sheet(1600, 900, 40);
        s.Sky("#0e1524", "#2c2636", "#7a3f38").Stars(60, 240);
        for (var i = 0; i < 9; i++) s.Oval(700 + i * 84, 420 - i * 52, 150 + i * 26, 96 + i * 14, i % 2 == 0 ? "#2b2a33" : "#3a353c", .78);
        s.Skyline(560, 40, 120, "#151b2a", Ink.Gold, .25).Glow(760, 520, 640, "#ff7a38", .6);
        s.Rect(0, 560, 1600, 340, s.Down("#2f2a33", "#17191f"));
        foreach (var (x, h) in new[] { (520, 210.0), (640, 290.0), (760, 250.0), (880, 320.0), (990, 220.0) }) s.Shape($"M{x - 70} 470 Q{x - 60} {470 - h * .5} {x - 10} {470 - h * .62} Q{x - 6} {470 - h * .8} {x + 14} {470 - h} Q{x + 30} {470 - h * .6} {x + 56} {470 - h * .5} Q{x + 80} {470 - h * .3} {x + 74} 470 Z", "#ee6a2f").Shape($"M{x - 40} 470 Q{x - 30} {470 - h * .34} {x + 4} {470 - h * .6} Q{x + 40} {470 - h * .3} {x + 44} 470 Z", Ink.Gold);
        s.Shape("M430 610 V470 L760 400 L1090 470 V610 Z", "#20222c").Shape("M430 470 L760 400 L1090 470 L1090 486 L760 418 L430 486 Z", "#3b3d48");
        for (var i = 0; i < 5; i++) s.Rect(480 + i * 120, 510, 70, 56, "#ff9a4a", 3, .9); for (var x = 440; x < 1090; x += 26) s.Rect(x, 480, 3, 130, "#000000", 0, .25);
        void Truck(double x, double y, double k) { s.Oval(x + 120 * k, y + 4 * k, 160 * k, 12 * k, "#000000", .5).Rect(x, y - 100 * k, 190 * k, 84 * k, "#b5382c", 6 * k).Rect(x + 186 * k, y - 88 * k, 70 * k, 72 * k, "#c9463a", 8 * k).Rect(x + 204 * k, y - 78 * k, 42 * k, 30 * k, "#a9d3cf", 4 * k).Rect(x, y - 52 * k, 256 * k, 9 * k, Ink.White).Rect(x + 196 * k, y - 100 * k, 34 * k, 12 * k, "#7fc4ff", 3 * k).Glow(x + 212 * k, y - 96 * k, 90 * k, "#7fc4ff", .7); foreach (var wx in new[] { 40, 140, 220 }) s.Disc(x + wx * k, y - 12 * k, 20 * k, Ink.Night).Disc(x + wx * k, y - 12 * k, 9 * k, Ink.Stone); s.Stroke($"M{x + 10 * k} {y - 108 * k} h{170 * k}", "#d3d7da", 7 * k); }
        Truck(150, 720, 1.05); s.Group("translate(2680 0) scale(-1 1)", g => Truck(1180, 740, 1.1));
        s.Stroke("M330 610 Q480 430 640 500", "#bfe3ea", 9, .75).Stroke("M1240 620 Q1090 420 930 490", "#bfe3ea", 9, .75);
        s.Person(520, 800, 150, "#c99a3c", "#b5382c", Ink.Night).Person(590, 806, 156, "#c99a3c", "#b5382c", Ink.Night).Person(960, 800, 150, "#c99a3c", "#b5382c", Ink.Night).Stroke("M500 756 Q400 800 360 740 M980 752 Q1080 800 1150 756", "#8a8580", 7);
        return s.Rect(560, 850, 420, 6, "#ff9a4a", 3, .35).Rect(700, 874, 240, 6, "#ff9a4a", 3, .25);
    }

    static Sheet Rowing()
    {
        var s = new Sheet(1600, 900, 41);
        s.Sky("#8fb7c2", "#cfe0d8", "#fdf0d8").Ridge(360, 150, "#a9c4bb", .6, 2).Ridge(410, 100, "#7fa799", 2.1, 3); for (var i = 0; i < 26; i++) s.Tree(i * 66 - 10, 462, .62 + i % 4 * .1, i % 5 == 0 ? "#d09a52" : i % 3 == 0 ? "#6f9a72" : Ink.Moss);
        s.Water(460, "#a9cfcd", "#2f7188", Ink.White, 150, .45); for (var i = 0; i < 13; i++) s.Disc(60 + i * 130, 520, 6, Ink.Coral).Disc(20 + i * 220, 860, 11, Ink.Coral);
        void Shell(double x, double y, double k, string shirt, string hull)
        {
            s.Shape($"M{x - 520 * k} {y} Q{x} {y + 46 * k} {x + 560 * k} {y - 10 * k} Q{x} {y - 6 * k} {x - 520 * k} {y} Z", hull).Oval(x, y + 34 * k, 470 * k, 7 * k, Ink.Night, .18);
            for (var i = 0; i < 4; i++)
            {
                var px = x - 270 * k + i * 170 * k; var py = y - 4 * k;
                s.Stroke($"M{px + 34 * k} {py - 40 * k} L{px - 128 * k} {py + 66 * k}", "#e8d9b8", 6 * k).Shape($"M{px - 118 * k} {py + 52 * k} l{-40 * k} {14 * k} l{-14 * k} {24 * k} l{44 * k} {-16 * k} z", Ink.Coral).Stroke($"M{px - 180 * k} {py + 92 * k} q{30 * k} {-12 * k} {66 * k} 0", Ink.White, 4 * k, .8);
                s.Stroke($"M{px} {py - 12 * k} l{58 * k} {-34 * k} l{30 * k} {36 * k}", "#d9a680", 17 * k).Stroke($"M{px - 4 * k} {py - 16 * k} L{px - 26 * k} {py - 96 * k}", shirt, 36 * k).Stroke($"M{px - 26 * k} {py - 90 * k} L{px + 36 * k} {py - 44 * k}", "#d9a680", 13 * k).Disc(px - 34 * k, py - 136 * k, 21 * k, "#d9a680").Shape($"M{px - 57 * k} {py - 136 * k} a22 22 0 0 1 {45 * k} {-6 * k} l{14 * k} {3 * k} q{-24 * k} {2 * k} {-38 * k} {-4 * k} z", Ink.Night);
            }
        }
        Shell(1050, 585, .55, Ink.Coral, Ink.White); Shell(760, 730, 1.12, Ink.Deep, "#f3dfb5");
        return s;
    }

    static Sheet Embargoed()
    {
        var s = new Sheet(1600, 900, 42);
        s.Sky("#0b1430", "#3a2f63", "#b0647c").Stars(160, 460).Ridge(560, 110, "#241f47", 2.5, 2);
        for (var i = 0; i < 7; i++) s.Shape($"M{200 + i * 200} 640 Q{230 + i * 190} {260 + Math.Abs(i - 3) * 70} {800} {120 + i * 14} Q{260 + i * 190} {300 + Math.Abs(i - 3) * 70} {260 + i * 190} 640 Z", i % 2 == 0 ? "#d9a05f" : "#8a5f8f", .55);
        s.Glow(800, 130, 300, Ink.Gold, .7).Disc(800, 130, 30, "#fff3d3").Water(630, "#5b4470", "#0f1636", "#e9b27c", 120, .4).Shimmer(800, 640, 890, 260, Ink.Gold, 36, .7);
        for (var i = 0; i < 12; i++) s.Lantern(110 + i * 126, 610 + Math.Sin(i) * 8, .45, i % 2 == 0 ? Ink.Amber : "#e58fa0");
        return s.Boat(460, 760, .7, Ink.Plum, Ink.Cream, Ink.Amber).Boat(1190, 800, .85, Ink.Wine, Ink.Cream, Ink.Coral);
    }
}

/// <summary>The newsroom's faces: one construction, different hair, glasses and coats.</summary>
static class Portraits
{
    public static IEnumerable<(string, Func<Sheet>)> All()
    {
        (string Id, string Back, string Coat, string Shirt, string Hair, string Skin, int Style, bool Glasses)[] people =
        [
            ("kim-noeul", "#f0c9a0", Ink.Deep, Ink.White, "#2b211f", "#e8bd99", 1, false),
            ("park-solha", "#b9d5d1", Ink.Wine, Ink.Cream, "#3a2a26", "#efc7a6", 2, true),
            ("seo-garam", "#d7dcc2", Ink.Slate, "#dfe9ee", "#1f1b1d", "#deb08a", 0, true),
            ("han-byeori", "#e9c3b2", Ink.Plum, Ink.Cream, "#4a3029", "#f0cbab", 3, false),
            ("jo-taeun", "#c3d8df", Ink.Moss, Ink.White, "#241d1c", "#d3a27b", 4, false),
            ("yun-seorin", "#ead9b4", Ink.Sea, Ink.White, "#2d2322", "#edc3a1", 5, false),
            ("oh-mireu", "#cfcbd9", "#3a3d42", Ink.Tide, "#2a2424", "#dcae88", 6, false),
            ("nam-gaon", "#bcd3c0", Ink.Brick, Ink.Cream, "#33282a", "#e6ba94", 2, false),
            ("choe-jinok", "#e3d3c3", "#6a5a6e", Ink.White, "#b3aea8", "#e3b996", 5, true),
        ];
        foreach (var p in people) yield return ($"images/reporters/{p.Id}.svg", () => Face(p.Back, p.Coat, p.Shirt, p.Hair, p.Skin, p.Style, p.Glasses));
    }

    static Sheet Face(string back, string coat, string shirt, string hair, string skin, int style, bool glasses)
    {
        var s = new Sheet(400, 400);
        s.Rect(0, 0, 400, 400, back).Disc(200, 190, 168, "#ffffff", .22);
        if (style is 1 or 2 or 3) s.Shape(style == 3 ? "M112 190 Q104 84 200 80 Q296 84 288 190 L300 322 H100 Z" : "M116 190 Q108 84 200 80 Q292 84 284 190 L288 268 Q200 292 112 268 Z", hair);
        s.Shape("M40 400 Q48 306 148 292 L200 318 L252 292 Q352 306 360 400 Z", coat).Shape("M158 288 L200 356 L242 288 L232 270 H168 Z", shirt).Shape("M158 286 L146 300 L190 372 L200 352 Z M242 286 L254 300 L210 372 L200 352 Z", coat).Shape("M158 286 L146 300 L190 372 L200 352 Z M242 286 L254 300 L210 372 L200 352 Z", "#000000", .18);
        s.Shape("M172 232 H228 V290 Q200 318 172 290 Z", skin).Shape("M172 246 Q200 276 228 246 V266 Q200 288 172 262 Z", "#000000", .12);
        s.Oval(127, 190, 13, 20, skin).Oval(273, 190, 13, 20, skin).Shape("M128 168 Q128 104 200 104 Q272 104 272 168 Q274 226 244 252 Q222 270 200 270 Q178 270 156 252 Q126 226 128 168 Z", skin);
        s.Shape(style switch
        {
            0 => "M124 176 Q116 92 200 86 Q284 92 276 176 Q268 138 244 128 Q198 140 160 124 Q132 138 124 176 Z",
            1 => "M122 200 Q112 88 200 84 Q288 88 278 200 Q272 140 214 118 Q190 150 134 156 Q126 176 122 200 Z",
            2 => "M122 196 Q112 86 200 82 Q288 86 278 196 Q274 158 262 142 Q200 156 138 142 Q126 158 122 196 Z",
            3 => "M122 210 Q110 86 200 82 Q290 86 278 210 Q276 150 200 112 Q124 150 122 210 Z",
            4 => "M126 168 Q122 100 166 92 Q206 78 250 96 Q282 108 274 168 Q264 128 240 126 Q200 118 160 126 Q136 130 126 168 Z",
            5 => "M122 194 Q108 98 168 88 Q240 72 274 116 Q288 150 278 194 Q270 152 244 130 Q226 144 170 132 Q132 150 122 194 Z",
            _ => "M120 166 Q120 90 200 88 Q280 90 280 166 H120 Z",
        }, hair);
        if (style == 6) s.Shape("M116 160 Q200 132 330 158 Q338 170 322 172 Q200 152 116 174 Z", Ink.Sea).Shape("M120 160 Q122 84 200 82 Q278 84 280 160 Q200 138 120 160 Z", Ink.Tide);
        s.Stroke("M152 166 q16 -9 32 -2 M216 164 q16 -7 32 2", hair, 6).Oval(168, 188, 6.5, 8, "#2b2320").Oval(232, 188, 6.5, 8, "#2b2320").Disc(170, 185, 2, Ink.White).Disc(234, 185, 2, Ink.White);
        s.Stroke("M200 192 q-8 22 2 26", "#000000", 4, .18).Stroke("M178 236 q22 16 44 0", "#9c4f42", 5).Oval(148, 218, 15, 9, Ink.Coral, .2).Oval(252, 218, 15, 9, Ink.Coral, .2);
        if (glasses) s.Add("<g fill='none' stroke='#33363b' stroke-width='5'><rect x='142' y='170' width='50' height='40' rx='16'/><rect x='208' y='170' width='50' height='40' rx='16'/><path d='M192 186 q8 -6 16 0 M142 182 l-14 -4 M258 182 l14 -4'/></g>");
        return s;
    }
}
