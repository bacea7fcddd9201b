using System.Diagnostics;

namespace StaticNews.Preview;

/// <summary>The browser of whoever sits before this machine.</summary>
internal static class BrowserStart
{
    /// <summary>The program that opens an address in it.</summary>
    public static ProcessStartInfo Of(string url)
    {
        if (OperatingSystem.IsWindows()) return new ProcessStartInfo(url) { UseShellExecute = true };
        return new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [url]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
    }
}
