using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;
using StaticNews.Engine.Shared.Colors;

namespace StaticNews.Engine.Planning.Pictures;

/// <summary>Cards for articles without a picture that a service could show, where they are shared: of recent articles, all or none, as site.yml says.</summary>
internal sealed class ShareCardPlanner
{
    // Options of the theme, which may be without them.
    private const string GroundOption = "share_color";
    private const string HeadlinesOption = "headlines";
    private const string PlainGround = "#16181b";

    private readonly PlanDraft _plan;
    private readonly PictureStudio _studio;
    private readonly string _ground;
    private readonly bool _hasSerifs;
    private bool? _canDraw;

    public ShareCardPlanner(PlanDraft plan, PictureStudio studio, FrozenDictionary<string, ThemeOptionValue> options)
    {
        _plan = plan;
        _studio = studio;
        _ground = options.GetValueOrDefault(GroundOption) is { Style: { } style } && SchemeColor.Read(style) is { } color ? color.Light.Hex : PlainGround;
        _hasSerifs = options.GetValueOrDefault(HeadlinesOption) is not { Text: "sans" };
    }

    /// <summary>What stands for the article where it is shared: its picture, a card, or null.</summary>
    public Picture? PictureOf(Article article)
    {
        var own = article.Card.Image;
        if (own is not null && !own.Url.EndsWith(".svg", StringComparison.Ordinal)) return own;
        return WantsCard(article) && CanDraw() ? Card(article) : own;
    }

    private bool WantsCard(Article article)
    {
        var share = _plan.Newsroom.Settings.Share;
        return share.Cards switch
        {
            ShareCardChoice.All => true,
            ShareCardChoice.Recent => IsRecent(article, share.Days),
            _ => false,
        };
    }

    // In whole days of the paper's zone: the pages of one day do not change from hour to hour.
    private bool IsRecent(Article article, int days)
    {
        var zone = _plan.Newsroom.Settings.Zone;
        return zone.Show(article.Published).Date > zone.Show(_plan.Newsroom.Now).Date.AddDays(-days);
    }

    private bool CanDraw()
    {
        if (_canDraw is { } known) return known;
        if (!_studio.IsOpen) return (_canDraw = false).Value;
        _canDraw = _studio.CanDraw(_plan.Newsroom.Settings.Language);
        if (_canDraw is false) _plan.Report(PictureRules.NoFont.At(new Place(_plan.SettingsPath, TextSpan.WholeFile), []));
        return _canDraw.Value;
    }

    private Picture Card(Article article)
    {
        var settings = _plan.Newsroom.Settings;
        var card = new ShareCard(
            article.Card.Title, settings.Name, article.Section?.Name, _ground, _hasSerifs, article.Draft.FrontMatter.Language ?? settings.Language);
        var route = new Route($"/pictures/share-{card.Fingerprint.Short(16)}.png");
        var source = article.Draft.Source.DisplayPath;
        _plan.AddUnlessTaken(PlannedFile.Of(route, source, _studio.FileOf(card, source)));
        return new Picture(route.Path, ShareCard.Size.WidthPx, ShareCard.Size.HeightPx, article.Card.Title, null, null, 0);
    }
}
