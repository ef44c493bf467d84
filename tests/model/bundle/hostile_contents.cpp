#include "tests/model/bundle/hostile.h"

#include "model/core/bytes.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

// The functions below are tables: they read better whole.

using Rows = std::vector<Hostile<BendContent>>;
using References = std::vector<ManifestReference>;

BendContent manifest(const QByteArray &before, const QByteArray &after)
{
    return [=](SignedContent &content) {
        content.editManifest = [=](QByteArray &bytes) {
            bytes.replace(before, after);
        };
    };
}

BendContent references(const std::function<void(References &)> &edit)
{
    return [=](SignedContent &content) {
        content.editReferences = [=](QString &, References &list) {
            edit(list);
        };
    };
}

void addFiles(Rows &rows)
{
    const auto row = [&rows](const char *name, const QString &code, BendContent bend) {
        rows.push_back({name, code, std::move(bend)});
    };
    row("a signed document too few", u"CLO-INCOMPLETE"_s,
        [](SignedContent &content) { content.files.erase(content.files.begin() + 2); });
    row("no statement", u"CLO-INCOMPLETE"_s,
        [](SignedContent &content) { content.statement = nullptr; });
    row("a signed file without a place", u"CLO-UNKNOWN-FILE"_s, [](SignedContent &content) {
        content.files.insert(content.files.begin() + 5, {"extra.txt", "x"});
    });
    row("two sheets", u"CON-ORDER"_s, [](SignedContent &content) {
        content.files.insert(content.files.begin() + 5, {"acknowledgement.jpg", "x"});
        content.files.insert(content.files.begin() + 6, {"acknowledgement.png", "x"});
    });
    row("two items of one number", u"CON-ORDER"_s, [](SignedContent &content) {
        content.files.push_back({"evidence/e0001.zip", "x"});
    });
    row("other sums", u"DIG-SUMS-DIFFER"_s, [](SignedContent &content) {
        content.editSums = [](QByteArray &sums) {
            sums[0] = sums[0] == '0' ? '1' : '0';
        };
    });
    row("sums in another order", u"DIG-SUMS-DIFFER"_s, [](SignedContent &content) {
        content.editSums = [](QByteArray &sums) {
            const qsizetype line = sums.indexOf('\n') + 1;
            sums = sums.mid(line) + sums.first(line);
        };
    });
    row("sums with other line ends", u"DIG-SUMS-DIFFER"_s, [](SignedContent &content) {
        content.editSums = [](QByteArray &sums) {
            sums.replace('\n', "\r\n");
        };
    });
}

void addReferences(Rows &rows)
{
    const auto row = [&rows](const char *name, const QString &code, BendContent bend) {
        rows.push_back({name, code, std::move(bend)});
    };
    row("another digest in the manifest", u"DIG-MISMATCH"_s,
        references([](References &list) { list[2].sha256 = sha256("other"); }));
    row("a file that the manifest leaves out", u"CLO-UNSIGNED-FILE"_s,
        references([](References &list) { list.erase(list.begin() + 3); }));
    row("SHA256SUMS left out", u"CLO-UNSIGNED-FILE"_s,
        references([](References &list) { list.erase(list.begin() + 5); }));
    row("the statement left out", u"CLO-UNSIGNED-FILE"_s,
        references([](References &list) { list.pop_back(); }));
    row("a file that is not there", u"CLO-REF-MISSING"_s, references([](References &list) {
            list.push_back({u"evidence/e0009.jpg"_s, sha256("x"), false});
        }));
    row("mimetype in the manifest", u"CLO-REF-EXTRA"_s, references([](References &list) {
            list.push_back({u"mimetype"_s, sha256(kContainerMimeType), false});
        }));
    row("files in another order", u"MAN-ORDER"_s,
        references([](References &list) { std::swap(list[1], list[2]); }));
    row("a file twice", u"MAN-DUP"_s,
        references([](References &list) { list.push_back(list.front()); }));
    row("no root file", u"MAN-ROOT"_s,
        references([](References &list) { list[0].isRoot = false; }));
    row("two root files", u"MAN-ROOT"_s,
        references([](References &list) { list[1].isRoot = true; }));
    row("another's signature", u"CLO-SIGREF"_s, [](SignedContent &content) {
        content.editReferences = [](QString &uri, References &) {
            uri = u"META-INF/signature-lead-00000000.p7s"_s;
        };
    });
}

void addForms(Rows &rows)
{
    const auto row = [&rows](const char *name, const QString &code, BendContent bend) {
        rows.push_back({name, code, std::move(bend)});
    };
    row("a byte order mark", u"MAN-BOM"_s, manifest("<?xml", "\xEF\xBB\xBF<?xml"));
    row("a document type", u"MAN-DTD"_s,
        manifest("<ASiC", "<!DOCTYPE x [<!ENTITY a \"b\">]><ASiC"));
    row("a processing instruction", u"MAN-PI"_s, manifest("<SigRef", "<?php x?><SigRef"));
    row("a comment", u"MAN-COMMENT"_s, manifest("<SigRef", "<!-- x --><SigRef"));
    row("white space", u"MAN-FORM"_s, manifest("><SigRef", ">\n<SigRef"));
    row("a final newline", u"MAN-FORM"_s, manifest("</ASiCManifest>", "</ASiCManifest>\n"));
    row("an unknown element", u"MAN-FORM"_s, manifest("</ASiCManifest>", "<x/></ASiCManifest>"));
    row("an unknown attribute", u"MAN-FORM"_s,
        manifest(" Rootfile=\"true\"", " Rootfile=\"true\" x=\"y\""));
    row("a media type on a file", u"MAN-FORM"_s,
        manifest(" Rootfile=\"true\"", " MimeType=\"text/plain\" Rootfile=\"true\""));
    row("Rootfile false", u"MAN-FORM"_s, manifest("Rootfile=\"true\"", "Rootfile=\"false\""));
    row("single quotes", u"MAN-FORM"_s, manifest("URI=\"visit.json\"", "URI='visit.json'"));
    row("another namespace", u"MAN-FORM"_s, manifest("v1.2.1#", "v1.1.1#"));
    row("another prefix", u"MAN-FORM"_s, manifest("ds:", "dsig:"));
    row("a percent-encoded name", u"MAN-URI"_s, manifest("visit.json", "visit%2Ejson"));
    row("an entity in a name", u"MAN-URI"_s, manifest("visit.json", "visit&#46;json"));
    row("SHA-1", u"MAN-ALGORITHM"_s, manifest("2001/04/xmlenc#sha256", "2000/09/xmldsig#sha1"));
    row("a digest of 31 bytes", u"MAN-DIGEST"_s, [](SignedContent &content) {
        content.editReferences = [](QString &, References &list) {
            list[0].sha256.chop(1);
        };
    });
    row("a digest with white space", u"MAN-DIGEST"_s,
        manifest("<ds:DigestValue>", "<ds:DigestValue> "));
    row("a manifest cut short", u"MAN-FORM"_s, [](SignedContent &content) {
        content.editManifest = [](QByteArray &bytes) {
            bytes.chop(3);
        };
    });
    row("an empty manifest", u"MAN-FORM"_s, [](SignedContent &content) {
        content.editManifest = [](QByteArray &bytes) {
            bytes.clear();
        };
    });
    row("a manifest of a megabyte", u"MAN-TOO-LARGE"_s, [](SignedContent &content) {
        content.editManifest = [](QByteArray &bytes) {
            bytes += QByteArray(1 << 20, ' ');
        };
    });
    row("bytes after the signature", u"SIG-TRAILING"_s, [](SignedContent &content) {
        content.editSignature = [](QByteArray &bytes) {
            bytes += '\0';
        };
    });
    row("a signature of more than a megabyte", u"CON-TOO-LARGE"_s, [](SignedContent &content) {
        content.editSignature = [](QByteArray &bytes) {
            bytes += QByteArray(1 << 20, '\0');
        };
    });
}

} // namespace

std::vector<Hostile<BendContent>> hostileContents()
{
    Rows rows;
    for (const auto add : {addFiles, addReferences, addForms})
        add(rows);
    return rows;
}

} // namespace mulyankan
