#include "model/bundle/fast_crc32.h"

#include "model/core/bytes.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace mulyankan {

#if defined(__x86_64__)

namespace {

constexpr qsizetype kBlockBytes = 16;
constexpr qsizetype kStrideBytes = 4 * kBlockBytes;

// Powers of x modulo the polynomial, bits reflected. Source: V. Gopal and others, "Fast CRC
// Computation for Generic Polynomials Using PCLMULQDQ Instruction", Intel 2009, the constants of
// ZIP's polynomial.
constexpr long long kFold512[2] = {0x154442bd4, 0x1c6e41596};
constexpr long long kFold128[2] = {0x1751997d0, 0x0ccaa009e};
constexpr long long kFold64 = 0x163cd6124;
constexpr long long kBarrett[2] = {0x1db710641, 0x1f7011641};

__m128i loadBlock(const char *from)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
}

/// @p value moved on by the distance of @p factors, plus what stands there.
__attribute__((target("pclmul,sse4.1"))) inline __m128i fold(__m128i value, __m128i factors,
                                                             __m128i next)
{
    const __m128i low = _mm_clmulepi64_si128(value, factors, 0x00);
    const __m128i high = _mm_clmulepi64_si128(value, factors, 0x11);
    return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

/// 128 bits to the 32 of the remainder.
__attribute__((target("pclmul,sse4.1"))) quint32 reduce(__m128i value, __m128i factors)
{
    const __m128i evenWords = _mm_setr_epi32(~0, 0, ~0, 0);
    value = _mm_xor_si128(_mm_srli_si128(value, 8), _mm_clmulepi64_si128(value, factors, 0x10));
    const __m128i rest = _mm_srli_si128(value, 4);
    value = _mm_clmulepi64_si128(_mm_and_si128(value, evenWords), _mm_set_epi64x(0, kFold64), 0x00);
    value = _mm_xor_si128(value, rest);
    const __m128i barrett = _mm_set_epi64x(kBarrett[1], kBarrett[0]);
    __m128i quotient = _mm_clmulepi64_si128(_mm_and_si128(value, evenWords), barrett, 0x10);
    quotient = _mm_clmulepi64_si128(_mm_and_si128(quotient, evenWords), barrett, 0x00);
    return quint32(_mm_extract_epi32(_mm_xor_si128(value, quotient), 1));
}

/// @p count: at least kStrideBytes, and a multiple of kBlockBytes.
__attribute__((target("pclmul,sse4.1"))) quint32 foldedCrc32(quint32 crc, const char *at,
                                                             qsizetype count)
{
    const __m128i far = _mm_set_epi64x(kFold512[1], kFold512[0]);
    const __m128i near = _mm_set_epi64x(kFold128[1], kFold128[0]);
    __m128i lanes[4];
    for (int i = 0; i < 4; ++i)
        lanes[i] = loadBlock(at + i * kBlockBytes);
    lanes[0] = _mm_xor_si128(lanes[0], _mm_cvtsi32_si128(int(~crc)));
    for (at += kStrideBytes, count -= kStrideBytes; count >= kStrideBytes;
         at += kStrideBytes, count -= kStrideBytes) {
        for (int i = 0; i < 4; ++i)
            lanes[i] = fold(lanes[i], far, loadBlock(at + i * kBlockBytes));
    }
    __m128i value = lanes[0];
    for (int i = 1; i < 4; ++i)
        value = fold(value, near, lanes[i]);
    for (; count >= kBlockBytes; at += kBlockBytes, count -= kBlockBytes)
        value = fold(value, near, loadBlock(at));
    return ~reduce(value, near);
}

} // namespace

quint32 fastCrc32(quint32 crc, QByteArrayView bytes)
{
    static const bool isFast = __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
    const qsizetype whole = bytes.size() / kBlockBytes * kBlockBytes;
    if (!isFast || whole < kStrideBytes)
        return crc32(crc, bytes);
    crc = foldedCrc32(crc, bytes.data(), whole);
    return crc32(crc, bytes.sliced(whole));
}

#else

quint32 fastCrc32(quint32 crc, QByteArrayView bytes)
{
    return crc32(crc, bytes);
}

#endif

} // namespace mulyankan
