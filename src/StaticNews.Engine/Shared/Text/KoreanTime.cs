namespace StaticNews.Engine.Shared.Text;

/// <summary>The time of day in a date: 14:30, 14:30:05.123+09:00, 14시 30분, 오후 2시.</summary>
internal static class KoreanTime
{
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    /// <summary>Reads a time and the zone that may follow it.</summary>
    public static bool TryRead(ref DateScanner scanner, out TimeSpan time, out TimeSpan? offset)
    {
        offset = null;
        return TryClock(ref scanner, out time) && TryOffset(ref scanner, out offset);
    }

    /// <summary>Reads a time without a zone.</summary>
    public static bool TryClock(ref DateScanner scanner, out TimeSpan time)
    {
        time = default;
        var half = scanner.Skip("오전") ? 'a' : scanner.Skip("오후") ? 'p' : '\0';
        if (half != '\0') scanner.SkipSpace();
        if (!scanner.TryNumber(1, 2, out var hour)) return false;
        int minute = 0, second = 0, ticks = 0;
        if (scanner.Skip(':'))
        {
            if (!scanner.TryNumber(2, 2, out minute)) return false;
            if (scanner.Skip(':') && (!scanner.TryNumber(2, 2, out second) || !TryFraction(ref scanner, out ticks))) return false;
        }
        else
        {
            if (!scanner.SkipUnit('시')) return false;
            if (scanner.TryNumberAfterSpace(out minute))
            {
                if (!scanner.SkipUnit('분')) return false;
                if (scanner.TryNumberAfterSpace(out second) && !scanner.SkipUnit('초')) return false;
            }
        }

        if (half == '\0') half = HalfAfter(ref scanner);
        if (half != '\0')
        {
            if (hour > 12) return false;
            hour = hour % 12 + (half == 'p' ? 12 : 0);
        }

        if (hour > 23 || minute > 59 || second > 59) return false;
        time = new TimeSpan(0, hour, minute, second) + TimeSpan.FromTicks(ticks);
        return true;
    }

    // 2:30 PM
    private static char HalfAfter(ref DateScanner scanner)
    {
        var read = scanner;
        read.SkipSpace();
        var half = read.Skip("AM") || read.Skip("am") ? 'a' : read.Skip("PM") || read.Skip("pm") ? 'p' : '\0';
        if (half == '\0' || !read.AtEnd && char.IsLetterOrDigit(read.Rest[0])) return '\0';
        scanner = read;
        return half;
    }

    private static bool TryFraction(ref DateScanner scanner, out int ticks)
    {
        ticks = 0;
        return !scanner.Skip('.') || scanner.TryFraction(out ticks);
    }

    private static bool TryOffset(ref DateScanner scanner, out TimeSpan? offset)
    {
        offset = null;
        scanner.SkipSpace();
        if (scanner.AtEnd) return true;
        if (scanner.Skip('Z') || scanner.Skip('z') || scanner.Skip("UTC"))
        {
            offset = TimeSpan.Zero;
            return true;
        }

        if (scanner.Skip("KST"))
        {
            offset = TimeSpan.FromHours(9);
            return true;
        }

        var west = scanner.Skip('-');
        if (!west && !scanner.Skip('+')) return false;
        var minutes = 0;
        if (scanner.TryNumber(4, 4, out var hours)) (hours, minutes) = (hours / 100, hours % 100);
        else if (!scanner.TryNumber(2, 2, out hours) || scanner.Skip(':') && !scanner.TryNumber(2, 2, out minutes)) return false;
        var distance = new TimeSpan(hours, minutes, 0);
        if (minutes > 59 || distance > LargestOffset) return false;
        offset = west ? -distance : distance;
        return true;
    }
}
