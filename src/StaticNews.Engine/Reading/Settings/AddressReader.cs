using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>Where the site stands on the web: base_url and domain.</summary>
internal static class AddressReader
{
    /// <summary>The address of a site that has none.</summary>
    public static readonly Uri Unknown = new("http://localhost/");

    /// <summary>The base url with a slash at its end; <paramref name="given"/> replaces the file's.</summary>
    public static Uri BaseUrl(YamlFields fields, Uri? given, bool isFileGiven)
    {
        if (given is not null && TryBaseUrl(given.OriginalString, out var overriding)) return overriding;
        if (fields.Text(SiteFields.BaseUrl) is { } text)
        {
            if (TryBaseUrl(text.Value, out var url)) return url;
            var hasScheme = text.Value.Contains("//", StringComparison.Ordinal);
            var suggestion = !hasScheme && TryBaseUrl("https://" + text.Value, out var completed) ? completed.AbsoluteUri : null;
            fields.Remarks.Suggest(SettingsRules.BadBaseUrl, text.Span, suggestion, text.Value);
        }
        else if (isFileGiven && !fields.Has(SiteFields.BaseUrl))
        {
            fields.Remarks.Add(SettingsRules.MissingBaseUrl, fields.SpanOf(SiteFields.BaseUrl));
        }

        return Unknown;
    }

    /// <summary>The custom domain in lower case; reported when it is none or not the base url's.</summary>
    public static string? Domain(YamlFields fields, Uri baseUrl)
    {
        if (fields.Text(SiteFields.Domain) is not { } text) return null;
        var domain = text.Value.ToLowerInvariant();
        if (!HostName.IsHost(domain) || !domain.Contains('.', StringComparison.Ordinal))
        {
            fields.Remarks.Add(SettingsRules.BadDomain, text.Span, text.Value);
            return null;
        }

        if (baseUrl != Unknown && domain != baseUrl.Host && domain != baseUrl.IdnHost)
            fields.Remarks.Add(SettingsRules.DomainDiffers, text.Span, domain, baseUrl.Host);
        return domain;
    }

    private static bool TryBaseUrl(string text, out Uri url)
    {
        url = Unknown;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https")) return false;
        if (parsed.Host.Length == 0 || parsed.UserInfo.Length > 0 || parsed.Query.Length > 0 || parsed.Fragment.Length > 0) return false;
        url = parsed.AbsolutePath.EndsWith('/') ? parsed : new Uri(parsed.AbsoluteUri + "/");
        return true;
    }
}
