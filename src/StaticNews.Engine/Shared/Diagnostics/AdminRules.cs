namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN1, from 1061: the writing desk in the browser.</summary>
public static class AdminRules
{
    /// <summary>A desk without its script.</summary>
    public static readonly DiagnosticRule NoScript = new(
        "SN1061", Severity.Error,
        new("기사 작성 화면의 스크립트가 없어서 `/admin/`을 만들지 않았습니다: {0}", "The writing desk has no script, and `/admin/` was not made: {0}"),
        new(
            "`npm pack @sveltia/cms`로 받아 압축을 풀고 `package/dist/sveltia-cms.js`를 그 자리에 두세요. 다른 서버의 것을 쓰려면 `script`와 `integrity`를 적으세요.",
            "Get it with `npm pack @sveltia/cms`, unpack it and put `package/dist/sveltia-cms.js` there; or give `script` and `integrity` to take it from another server."));

    /// <summary>A script that may be another one tomorrow.</summary>
    public static readonly DiagnosticRule BadScript = new(
        "SN1062", Severity.Error,
        new("기사 작성 화면의 스크립트 주소로 쓸 수 없습니다: {0}", "The writing desk cannot take its script from there: {0}"),
        new("`https://`로 시작하고 판 번호가 들어간 주소를 적으세요. 예: `https://unpkg.com/@sveltia/cms@1.2.3/dist/sveltia-cms.js`", "Write an address that starts with `https://` and names one version, such as `https://unpkg.com/@sveltia/cms@1.2.3/dist/sveltia-cms.js`."));

    /// <summary>A script of another server that nothing vouches for.</summary>
    public static readonly DiagnosticRule NoIntegrity = new(
        "SN1063", Severity.Error,
        new("다른 서버의 스크립트에는 `integrity`가 있어야 합니다.", "A script of another server needs `integrity`."),
        new(
            "받은 파일로 `openssl dgst -sha384 -binary sveltia-cms.js | openssl base64 -A`를 실행하고, 나온 값을 `integrity: sha384-…`로 적으세요.",
            "Run `openssl dgst -sha384 -binary sveltia-cms.js | openssl base64 -A` on the file and write what it prints as `integrity: sha384-…`."));

    /// <summary>Something else where the hash belongs.</summary>
    public static readonly DiagnosticRule BadIntegrity = new(
        "SN1064", Severity.Error,
        new("`integrity` 값이 아닙니다: {0}", "This is no `integrity`: {0}"),
        new("`sha384-`와 그 뒤의 64글자를 그대로 옮겨 적으세요.", "Copy `sha384-` and all 64 characters after it."));

    /// <summary>A sign-in service that a browser should not open.</summary>
    public static readonly DiagnosticRule BadSignIn = new(
        "SN1065", Severity.Error,
        new("로그인 서비스의 주소로 쓸 수 없습니다: {0}", "This cannot be the address of a sign-in service: {0}"),
        new("`https://auth.example.org`처럼 적으세요. 없으면 줄을 지우세요. 편집자가 저마다 접근 토큰으로 로그인합니다.", "Write it as `https://auth.example.org`; without a service delete the line, and each editor signs in with an access token."));

    /// <summary>A folder that lies outside the repository.</summary>
    public static readonly DiagnosticRule BadFolder = new(
        "SN1066", Severity.Error,
        new("저장소 밖의 폴더는 쓸 수 없습니다: {0}", "This folder lies outside the repository: {0}"),
        new("저장소의 맨 위에서 시작하는 경로를 적으세요. 예: `input`", "Give its path from the top of the repository, such as `input`."));

    /// <summary>Strangers' scripts at the address at which editors are signed in.</summary>
    public static readonly DiagnosticRule BesideAds = new(
        "SN1067", Severity.Warning,
        new("광고 스크립트({0})가 기사 작성 화면과 같은 주소에서 돌아갑니다. 편집자의 로그인 정보를 읽을 수 있습니다.", "Ad scripts ({0}) run at the address of the writing desk and could read what its editors are signed in with."),
        new("광고를 HTML 파일만으로 하거나, `admin`을 광고가 없는 다른 주소의 사이트에 두세요.", "Keep ads to plain HTML, or have `admin` on a site of another address, without ads."));

    /// <summary>Every rule of this part of the block.</summary>
    public static ImmutableArray<DiagnosticRule> All => [NoScript, BadScript, NoIntegrity, BadIntegrity, BadSignIn, BadFolder, BesideAds];
}
