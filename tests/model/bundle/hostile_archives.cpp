#include "tests/model/bundle/hostile.h"

#include "model/bundle/zip_headers.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

// The functions below are tables: they read better whole.

using Rows = std::vector<Hostile<BendArchive>>;

/// A header of the entry `answers.json`, in the directory and locally alike.
BendArchive both(qsizetype local, qsizetype central, int width, quint64 value)
{
    return [=](RawArchive &archive) {
        archive.at("answers.json").editLocal = [=](QByteArray &header) {
            putNumber(header, local, width, value);
        };
        archive.at("answers.json").editCentral = [=](QByteArray &header) {
            putNumber(header, central, width, value);
        };
    };
}

BendArchive central(qsizetype at, int width, quint64 value)
{
    return [=](RawArchive &archive) {
        archive.at("answers.json").editCentral = [=](QByteArray &header) {
            putNumber(header, at, width, value);
        };
    };
}

BendArchive local(qsizetype at, int width, quint64 value)
{
    return [=](RawArchive &archive) {
        archive.at("answers.json").editLocal = [=](QByteArray &header) {
            putNumber(header, at, width, value);
        };
    };
}

BendArchive end(qsizetype at, int width, quint64 value)
{
    return [=](RawArchive &archive) {
        archive.editEnd = [=](QByteArray &bytes) {
            putNumber(bytes, at, width, value);
        };
    };
}

BendArchive extra(const QByteArray &name)
{
    return [=](RawArchive &archive) {
        archive.insert("SHA256SUMS", {name, "x", {}, {}, {}});
    };
}

void addHeaders(Rows &rows)
{
    const auto row = [&rows](const char *name, const QString &code, BendArchive bend) {
        rows.push_back({name, code, std::move(bend)});
    };
    row("a good one", {}, [](RawArchive &) {});
    row("deflated", u"CON-METHOD"_s, both(8, 10, 2, 8));
    row("a method of the directory alone", u"CON-METHOD"_s, central(10, 2, 8));
    row("a method of the entry alone", u"CON-LOCAL-MISMATCH"_s, local(8, 2, 8));
    row("encrypted", u"CON-ENCRYPTED"_s, both(6, 8, 2, 1));
    row("a data descriptor", u"CON-DESCRIPTOR"_s, both(6, 8, 2, 8));
    row("UTF-8 flag", u"CON-CENTRAL"_s, both(6, 8, 2, 0x800));
    row("a date", u"CON-CENTRAL"_s, both(12, 14, 2, 0x5821));
    row("a time", u"CON-CENTRAL"_s, both(10, 12, 2, 0x1234));
    row("another version", u"CON-CENTRAL"_s, both(4, 6, 2, 10));
    row("made on Unix", u"CON-CENTRAL"_s, central(4, 2, 0x031E));
    row("attributes: a link", u"CON-CENTRAL"_s, central(38, 4, 0xA1FF0000));
    row("internal attributes", u"CON-CENTRAL"_s, central(36, 2, 1));
    row("on disk 1", u"CON-CENTRAL"_s, central(34, 2, 1));
    row("a lying size in the directory", u"CON-SIZE"_s, central(24, 4, 1000));
    row("both sizes lie", u"CON-GAP"_s, [](RawArchive &archive) {
        archive.at("answers.json").editCentral = [](QByteArray &header) {
            putNumber(header, 20, 4, 1);
            putNumber(header, 24, 4, 1);
        };
    });
    row("both sizes lie and reach further", u"CON-OVERLAP"_s, [](RawArchive &archive) {
        archive.at("answers.json").editCentral = [](QByteArray &header) {
            putNumber(header, 20, 4, 40);
            putNumber(header, 24, 4, 40);
        };
    });
    row("the last entry reaches into the directory", u"CON-OVERLAP"_s, [](RawArchive &archive) {
        archive.entries.back().editCentral = [](QByteArray &header) {
            putNumber(header, 20, 4, 0xFFFFF);
            putNumber(header, 24, 4, 0xFFFFF);
        };
    });
    row("a lying local size", u"CON-LOCAL-MISMATCH"_s, local(22, 4, 1));
    row("another crc in both", u"CON-CRC"_s, both(14, 16, 4, 0x12345678));
    row("another crc locally", u"CON-LOCAL-MISMATCH"_s, local(14, 4, 0x12345678));
    row("another name locally", u"CON-LOCAL-MISMATCH"_s, local(30, 1, 'x'));
    row("no local header", u"CON-LOCAL-MISMATCH"_s, local(0, 4, 0));
    row("an offset beyond", u"CON-GAP"_s, central(42, 4, 0x7FFFFFFF));
    row("an offset of another entry", u"CON-OVERLAP"_s, central(42, 4, 0));
}

void addFields(Rows &rows)
{
    const auto row = [&rows](const char *name, const QString &code, BendArchive bend) {
        rows.push_back({name, code, std::move(bend)});
    };
    row("a ZIP64 size without its field", u"CON-ZIP64"_s, central(24, 4, 0xFFFFFFFF));
    row("a ZIP64 field that is not needed", u"CON-ZIP64"_s, [](RawArchive &archive) {
        archive.at("answers.json").editCentral = [](QByteArray &header) {
            putNumber(header, 30, 2, 12);
            header += QByteArray::fromHex("010008000200000000000000");
        };
    });
    row("a ZIP64 size below 4 GiB", u"CON-ZIP64"_s, [](RawArchive &archive) {
        archive.at("answers.json").editCentral = [](QByteArray &header) {
            putNumber(header, 20, 8, ~quint64(0));
            putNumber(header, 30, 2, 20);
            header += QByteArray::fromHex("0100100002000000000000000200000000000000");
        };
    });
    row("a negative ZIP64 size", u"CON-ZIP64"_s, [](RawArchive &archive) {
        archive.at("answers.json").editCentral = [](QByteArray &header) {
            putNumber(header, 20, 8, ~quint64(0));
            putNumber(header, 30, 2, 20);
            header += QByteArray::fromHex("01001000ffffffffffffffffffffffffffffffff");
        };
    });
    row("more than 64 GiB", u"CON-TOO-LARGE"_s, [](RawArchive &archive) {
        archive.at("answers.json").editCentral = [](QByteArray &header) {
            putNumber(header, 20, 8, ~quint64(0));
            putNumber(header, 30, 2, 20);
            header += QByteArray::fromHex("0100100001000000100000000100000010000000");
        };
    });
    row("a Unix extra field", u"CON-EXTRA"_s, [](RawArchive &archive) {
        archive.at("answers.json").editCentral = [](QByteArray &header) {
            putNumber(header, 30, 2, 4);
            header += QByteArray::fromHex("55540000");
        };
    });
    row("an extra field locally", u"CON-LOCAL-MISMATCH"_s, local(28, 2, 4));
    row("a comment on an entry", u"CON-COMMENT"_s, [](RawArchive &archive) {
        archive.at("answers.json").editCentral = [](QByteArray &header) {
            putNumber(header, 32, 2, 2);
            header += "hi";
        };
    });
}

void addNames(Rows &rows)
{
    const auto row = [&rows](const char *name, const QString &code, BendArchive bend) {
        rows.push_back({name, code, std::move(bend)});
    };
    row("the same name twice", u"CON-DUP"_s, extra("answers.json"));
    row("the same name in other case", u"CON-DUP"_s, extra("Answers.JSON"));
    row("a file inside a file", u"CON-DUP"_s, extra("answers.json/x"));
    row("a file named as a folder", u"CON-DUP"_s, [](RawArchive &archive) {
        archive.entries.push_back({"evidence", "x", {}, {}, {}});
    });
    row("a parent folder", u"CON-PATH"_s, extra("../x"));
    row("a parent folder inside", u"CON-PATH"_s, extra("a/../../x"));
    row("an absolute path", u"CON-PATH"_s, extra("/etc/passwd"));
    row("a backslash", u"CON-PATH"_s, extra("a\\x"));
    row("the folder itself", u"CON-PATH"_s, extra("./x"));
    row("an empty segment", u"CON-PATH"_s, extra("a//x"));
    row("five segments", u"CON-PATH"_s, extra("a/b/c/d/e"));
    row("a directory entry", u"CON-DIRECTORY"_s, extra("evidence2/"));
    row("no name", u"CON-NAME"_s, extra(""));
    row("a drive", u"CON-NAME"_s, extra("C:x"));
    row("a space", u"CON-NAME"_s, extra("a b"));
    row("a NUL", u"CON-NAME"_s, extra(QByteArray("a\0b", 3)));
    row("Devanagari", u"CON-NAME"_s, extra("\xE0\xA4\x95"));
    row("a leading dot", u"CON-NAME"_s, extra(".x"));
    row("a trailing dot", u"CON-NAME"_s, extra("x."));
    row("65 characters", u"CON-NAME"_s, extra(QByteArray(65, 'x')));
    row("a device", u"CON-NAME"_s, extra("nul.txt"));
    row("a device with a number", u"CON-NAME"_s, extra("a/COM1"));
    row("a device in small letters", u"CON-NAME"_s, extra("aux"));
}

void addClosure(Rows &rows)
{
    const auto row = [&rows](const char *name, const QString &code, BendArchive bend) {
        rows.push_back({name, code, std::move(bend)});
    };
    row("an unsigned file without a place", u"CLO-UNSIGNED-FILE"_s, extra("extra.txt"));
    row("unsigned evidence", u"CLO-UNSIGNED-FILE"_s, [](RawArchive &archive) {
        const auto at = archive.entries.begin() + 8;
        archive.entries.insert(at, {"evidence/e0002.txt", "x", {}, {}, {}});
    });
    row("an unsigned statement", u"CLO-UNSIGNED-FILE"_s, [](RawArchive &archive) {
        archive.entries.insert(archive.entries.end() - 2,
                               {"statements/member-00000000.json", "{}", {}, {}, {}});
    });
    row("an unsigned chain", u"CLO-UNSIGNED-FILE"_s, extra("audit/0123abcd.jsonl"));
    row("something else in META-INF", u"CLO-UNSIGNED-FILE"_s, [](RawArchive &archive) {
        archive.entries.push_back({"META-INF/manifest.xml", "x", {}, {}, {}});
    });
    row("a missing document", u"CLO-REF-MISSING"_s,
        [](RawArchive &archive) { archive.remove("answers.json"); });
    row("missing evidence", u"CLO-REF-MISSING"_s,
        [](RawArchive &archive) { archive.remove("evidence/e0001.txt"); });
    row("a missing signature", u"CLO-REF-MISSING"_s,
        [](RawArchive &archive) { archive.entries.pop_back(); });
    row("a missing manifest", u"CLO-NO-SIGNATURE"_s,
        [](RawArchive &archive) { archive.entries.erase(archive.entries.end() - 2); });
    row("no signature at all", u"CLO-NO-SIGNATURE"_s, [](RawArchive &archive) {
        archive.entries.erase(archive.entries.end() - 2, archive.entries.end());
    });
    row("no visit.json", u"CON-KIND"_s, [](RawArchive &archive) { archive.remove("visit.json"); });
    row("no mimetype", u"CON-MIMETYPE"_s, [](RawArchive &archive) { archive.remove("mimetype"); });
    row("mimetype with a newline", u"CON-MIMETYPE"_s,
        [](RawArchive &archive) { archive.at("mimetype").content += '\n'; });
    row("another mimetype", u"CON-MIMETYPE"_s, [](RawArchive &archive) {
        archive.at("mimetype").content = "application/vnd.etsi.asic-s+zip";
    });
    row("mimetype in second place", u"CON-MIMETYPE"_s,
        [](RawArchive &archive) { std::swap(archive.entries[0], archive.entries[1]); });
    row("two documents in another order", u"CON-ORDER"_s,
        [](RawArchive &archive) { std::swap(archive.entries[3], archive.entries[4]); });
    row("signature before manifest", u"CON-ORDER"_s, [](RawArchive &archive) {
        std::swap(archive.entries.back(), archive.entries[archive.entries.size() - 2]);
    });
}

void addPlaces(Rows &rows)
{
    const auto row = [&rows](const char *name, const QString &code, BendArchive bend) {
        rows.push_back({name, code, std::move(bend)});
    };
    row("bytes before the archive", u"CON-PREFIX"_s, [](RawArchive &archive) {
        archive.entries.front().before = "#!/bin/sh\n";
        archive.offsetShift = -10;
    });
    row("bytes before the archive, counted", u"CON-GAP"_s,
        [](RawArchive &archive) { archive.entries.front().before = "#!/bin/sh\n"; });
    row("bytes between entries", u"CON-GAP"_s,
        [](RawArchive &archive) { archive.at("answers.json").before = "hidden"; });
    row("an entry that the directory does not name", u"CON-GAP"_s, [](RawArchive &archive) {
        const ZipEntry hidden{u"hidden.txt"_s, 0, 1, 0, {}};
        archive.at("answers.json").before = zipLocalHeader(hidden) + 'x';
    });
    row("bytes before the directory", u"CON-GAP"_s,
        [](RawArchive &archive) { archive.beforeDirectory = "hidden"; });
    row("bytes after the directory", u"CON-GAP"_s,
        [](RawArchive &archive) { archive.beforeEnd = "hidden"; });
    row("one entry fewer in the end record", u"CON-CENTRAL"_s, [](RawArchive &archive) {
        const quint64 count = archive.entries.size() - 1;
        archive.editEnd = [count](QByteArray &bytes) {
            putNumber(bytes, 8, 2, count);
            putNumber(bytes, 10, 2, count);
        };
    });
    row("one entry more in the end record", u"CON-CENTRAL"_s, [](RawArchive &archive) {
        const quint64 count = archive.entries.size() + 1;
        archive.editEnd = [count](QByteArray &bytes) {
            putNumber(bytes, 8, 2, count);
            putNumber(bytes, 10, 2, count);
        };
    });
}

void addEnds(Rows &rows)
{
    const auto row = [&rows](const char *name, const QString &code, BendArchive bend) {
        rows.push_back({name, code, std::move(bend)});
    };
    row("two counts", u"CON-DIRECTORY-END"_s, end(8, 2, 1));
    row("on several disks", u"CON-DIRECTORY-END"_s, end(4, 2, 1));
    row("a directory elsewhere", u"CON-DIRECTORY-END"_s, end(16, 4, 0x7FFFFFFF));
    row("a directory that reaches into its end", u"CON-OVERLAP"_s, [](RawArchive &archive) {
        archive.editEnd = [](QByteArray &bytes) {
            putNumber(bytes, 12, 4, 5 + quint8(bytes[12]) + 256 * quint64(quint8(bytes[13])));
        };
    });
    row("a directory of nearly 4 GiB", u"CON-TOO-LARGE"_s, end(12, 4, 0xFFFFFFF0));
    row("a ZIP64 count without its record", u"CON-ZIP64"_s, end(10, 2, 0xFFFF));
    row("a ZIP64 offset without its record", u"CON-ZIP64"_s, end(16, 4, 0xFFFFFFFF));
    row("a ZIP64 record that is not needed", u"CON-GAP"_s, [](RawArchive &archive) {
        archive.beforeEnd = zipDirectoryEnd(3, 100, kZip64Size).first(76);
    });
    row("a ZIP64 record that lies", u"CON-ZIP64"_s, [](RawArchive &archive) {
        archive.beforeEnd = zipDirectoryEnd(3, 100, kZip64Size).first(76);
        archive.editEnd = [](QByteArray &bytes) {
            putNumber(bytes, 16, 4, 0xFFFFFFFF);
        };
    });
    row("a comment", u"CON-COMMENT"_s, [](RawArchive &archive) {
        archive.editEnd = [](QByteArray &bytes) {
            putNumber(bytes, 20, 2, 5);
            bytes += "hello";
        };
    });
    row("bytes after the archive", u"CON-TRAILING"_s, [](RawArchive &archive) {
        archive.editEnd = [](QByteArray &bytes) {
            bytes += "\n";
        };
    });
    row("a comment longer than the file", u"CON-TRUNCATED"_s, [](RawArchive &archive) {
        archive.editEnd = [](QByteArray &bytes) {
            putNumber(bytes, 20, 2, 5);
        };
    });
    row("a second archive after it", u"CON-GAP"_s, [](RawArchive &archive) {
        const QByteArray second = archive.bytes();
        archive.editEnd = [second](QByteArray &bytes) {
            bytes += second;
        };
    });
}

} // namespace

std::vector<Hostile<BendArchive>> hostileArchives()
{
    Rows rows;
    for (const auto add : {addHeaders, addFields, addNames, addClosure, addPlaces, addEnds})
        add(rows);
    return rows;
}

} // namespace mulyankan
