using System.Security.Cryptography;
using System.Text;

namespace StaticNews.Tests.Shared;

public sealed class Sha256Tests
{
    [Fact]
    public void A_known_text_has_the_hash_of_the_standard() =>
        Assert.Equal("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD", Convert.ToHexString(Engine.Shared.Fingerprints.Sha256.Of("abc"u8)));

    [Fact]
    public void Texts_of_every_length_have_the_hash_that_browsers_find()
    {
        for (var length = 0; length < 300; length++)
        {
            var text = Encoding.UTF8.GetBytes(new string('가', length));
            Assert.Equal(SHA256.HashData(text), Engine.Shared.Fingerprints.Sha256.Of(text));
            Assert.Equal(SHA256.HashData(text.AsSpan(0, length)), Engine.Shared.Fingerprints.Sha256.Of(text.AsSpan(0, length)));
        }
    }
}
