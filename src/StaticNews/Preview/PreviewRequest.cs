using StaticNews.Commands;

namespace StaticNews.Preview;

/// <summary>What a serve command means.</summary>
/// <param name="Host">As typed; null: the loopback address, which nobody else can reach.</param>
/// <param name="Opens">Whether a browser is started.</param>
/// <param name="IsTimeFixed">Whether the preview stays at one moment.</param>
internal sealed record PreviewRequest(BuildRequest Build, string? Host, int Port, bool Opens, bool IsTimeFixed);
