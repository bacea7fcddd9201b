using StaticNews.Engine.Composing;
using StaticNews.Engine.Rendering;

namespace StaticNews.Engine.Printing;

/// <summary>What one worker renders with; made when its first page must be rendered.</summary>
internal sealed record PressDesk(RenderWorker Worker, BodySource Bodies);
