using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The keys of admin, the writing desk in the browser.</summary>
public static class AdminFields
{
    internal static readonly Field Repository = new("repository", FieldKind.Text, new("기사를 저장할 저장소, 주인/이름.", "The repository that holds the articles, owner/name.")) { IsRequired = true, Synonyms = ["repo"] };
    internal static readonly Field Branch = new("branch", FieldKind.Text, new("저장소의 가지. 없으면 main.", "Its branch; main without one."));
    internal static readonly Field Folder = new("folder", FieldKind.Text, new("저장소 안의 입력 폴더. 없으면 input, 저장소 전체면 마침표.", "The input folder in the repository; input without one, a full stop where it is the whole repository.")) { Synonyms = ["path", "root", "content"] };
    internal static readonly Field SignIn = new("sign_in", FieldKind.Text, new("편집자가 로그인할 서비스의 주소. 없으면 저마다 접근 토큰으로.", "The service that signs editors in; without one, each brings an access token.")) { Synonyms = ["auth", "base_url"] };
    internal static readonly Field Script = new("script", FieldKind.Text, new("스크립트의 고정된 주소. 없으면 files/admin/sveltia-cms.js.", "The script's pinned address; files/admin/sveltia-cms.js without one.")) { Synonyms = ["src", "url"] };
    internal static readonly Field Integrity = new("integrity", FieldKind.Text, new("스크립트의 해시, sha384-….", "The script's hash, sha384-….")) { Synonyms = ["hash", "sri"] };

    /// <summary>All of them.</summary>
    public static readonly FieldTable Table = new(Repository, Branch, Folder, SignIn, Script, Integrity);
}
