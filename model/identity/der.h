#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace mulyankan {

/// One DER element: its tag byte and its content. For the sources of this folder alone.
struct DerElement {
    unsigned char tag = 0;
    QByteArrayView content;
};

/// Takes the first element off @p bytes. nullopt (and @p bytes as before) for an indefinite length,
/// a length that is not the shortest or reaches beyond the end, a tag number of 31 or more.
std::optional<DerElement> takeDer(QByteArrayView &bytes);

enum class DerForm { Good, NotDer, Trailing };
/// Walks one element and everything inside: definite, shortest lengths everywhere, strings in one
/// piece, no bytes after it. It does not look at values.
DerForm derForm(QByteArrayView bytes);

/// An element of @p tag around @p content.
QByteArray derElement(unsigned char tag, QByteArrayView content);

} // namespace mulyankan
