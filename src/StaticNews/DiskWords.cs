using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Writing;

namespace StaticNews;

/// <summary>What is said when a disk does not do what it was asked, and what helps.</summary>
internal static class DiskWords
{
    private static readonly Wording Again = new(
        "바로잡은 뒤 다시 빌드하면, 쓰다 만 것까지 온전해집니다.", "Put it right and build again: what was left half written is mended too.");

    /// <summary>The words; null for an exception that no disk caused.</summary>
    public static (Wording What, Wording Cure)? Of(Exception exception) => exception is not (IOException or UnauthorizedAccessException) ? null : DiskFaults.Of(exception) switch
    {
        DiskFault.Full => (
            new("디스크에 빈자리가 없습니다: {0}", "The disk is full: {0}"),
            new("자리를 비우고 다시 빌드하면, 쓰다 만 것까지 온전해집니다.", "Make room and build again: what was left half written is mended too.")),
        DiskFault.ReadOnly => (new("읽기 전용이라 쓸 수 없습니다: {0}", "It is read-only and cannot be written: {0}"), Again),
        DiskFault.Denied => (
            new("읽거나 쓸 권한이 없습니다: {0}", "No permission to read or write: {0}"),
            new("파일과 폴더의 주인과 권한을 확인한 뒤 다시 빌드하세요.", "Check who owns the file or folder and who may use it, and build again.")),
        DiskFault.TooManyOpen => (
            new("한꺼번에 열 수 있는 파일 수를 넘었습니다: {0}", "Too many files are open at once: {0}"),
            new("`--jobs`를 줄이거나 `ulimit -n`을 늘려 다시 빌드하세요.", "Give fewer `--jobs`, or raise `ulimit -n`, and build again.")),
        DiskFault.InTheWay => (
            new("파일이 있을 자리에 폴더가 있거나, 폴더가 있을 자리에 파일이 있습니다: {0}", "A folder stands where a file should be, or a file where a folder should: {0}"),
            new("그 자리에 있는 것을 옮기고 다시 빌드하세요.", "Move away what stands there, and build again.")),
        DiskFault.Taken => (new("다른 프로그램이 파일을 쓰고 있습니다: {0}", "Another program is using the file: {0}"), Again),
        _ => (new("디스크에서 읽거나 쓰지 못했습니다: {0}", "The disk could not be read or written: {0}"), Again),
    };
}
