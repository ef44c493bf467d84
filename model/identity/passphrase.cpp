#include "model/identity/passphrase.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace mulyankan {

Passphrase::Passphrase(QByteArray bytes) : m_bytes(std::move(bytes))
{
    m_bytes.detach(); // what is wiped in the end is ours alone
}

Passphrase::~Passphrase()
{
    wipe();
}

Passphrase::Passphrase(Passphrase &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

Passphrase &Passphrase::operator=(Passphrase &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

int Passphrase::characters() const
{
    const auto isStart = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    };
    return int(std::count_if(m_bytes.begin(), m_bytes.end(), isStart));
}

void Passphrase::wipe()
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size()));
}

} // namespace mulyankan
