#pragma once

#include <span>

namespace mulyankan {

/// What the model says in English of one place, and the same in Hindi; `%1` … `%4` stand for what
/// the model puts in.
struct Phrase {
    const char *en;
    const char *hi;
};

std::span<const Phrase> filePhrases(); // of files, JSON, frameworks, lists and the system
std::span<const Phrase> containerPhrases(); // of containers, manifests and shapes
std::span<const Phrase> contentPhrases(); // of what a bundle says
std::span<const Phrase> keyPhrases(); // of keys, certificates, signatures, the programme file

} // namespace mulyankan
