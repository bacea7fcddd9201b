using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>What a build is at, in the language of its reader; the engine's names of the steps are English.</summary>
internal static class StepWords
{
    /// <summary>The step's own name where there is no other word.</summary>
    public static string Of(string step, MessageLanguage language) => language == MessageLanguage.English ? step : step switch
    {
        "discovery" => "파일 찾는 중",
        "comparing" => "지난 빌드와 견주는 중",
        "sorting" => "파일 나누는 중",
        "reading" => "기사 읽는 중",
        "pictures" => "사진 살피는 중",
        "indexing" => "기사 엮는 중",
        "planning" => "지면 짜는 중",
        "theme" => "테마 읽는 중",
        "remembering" => "지난 기록 펴는 중",
        "rendering" => "지면 찍는 중",
        "encoding" => "사진 만드는 중",
        "saving" => "기록 남기는 중",
        "sweeping" => "지난 파일 치우는 중",
        _ => step,
    };
}
