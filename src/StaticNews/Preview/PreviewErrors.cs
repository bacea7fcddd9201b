using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Preview;

/// <summary>Why a preview cannot start, and what its terminal says.</summary>
internal static class PreviewErrors
{
    public static readonly Wording NotAPort = new("--port 값은 0부터 65535까지의 수여야 합니다: {0}.", "--port must be a number from 0 to 65535, not {0}.");
    public static readonly Wording NoHost = new("--host 값은 이 컴퓨터의 주소여야 합니다: {0}.", "--host must be an address of this machine, not {0}.");
    public static readonly Wording PortTaken = new(
        "{0}번 포트는 다른 프로그램이 쓰고 있습니다. {1}번은 비어 있습니다: staticnews serve --port {1}",
        "Port {0} is in use by another program. Port {1} is free: staticnews serve --port {1}");
}
