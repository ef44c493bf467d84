#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace mulyankan {

/// Fewest characters (Unicode code points) of a passphrase for a new key.
inline constexpr int kMinPassphraseCharacters = 10;

/// Bytes that are wiped when they go. Never copied into a QString. Give it the bytes by std::move:
/// a copy that the caller keeps is the caller's to wipe.
class Passphrase final {
public:
    Passphrase() = default;
    explicit Passphrase(QByteArray bytes);
    ~Passphrase();
    Passphrase(Passphrase &&other) noexcept;
    Passphrase &operator=(Passphrase &&other) noexcept;
    Q_DISABLE_COPY(Passphrase)
    QByteArrayView bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Code points of the UTF-8 text.
    int characters() const;

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace mulyankan
