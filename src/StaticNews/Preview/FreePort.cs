using System.Net;
using System.Net.Sockets;

namespace StaticNews.Preview;

/// <summary>Looks for a port that nobody uses.</summary>
internal static class FreePort
{
    private const int Tries = 100;

    /// <summary>The next free one after a port that is taken; 0 where none of the next hundred is.</summary>
    public static int After(IPAddress address, int taken)
    {
        for (var port = taken + 1; port <= Math.Min(taken + Tries, ushort.MaxValue); port++)
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Bind(new IPEndPoint(address, port));
                return port;
            }
            catch (SocketException)
            {
                // Taken too.
            }
        }

        return 0;
    }
}
