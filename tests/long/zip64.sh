#!/bin/sh
# A container of more than 4 GiB: written in bounded memory, read by our reader, by unzip and by Python.
# usage: tests/long/zip64.sh BUILD (needs 5 GB in TMPDIR)
set -eu
build=$(cd "$1" && pwd)
writer=$build/zip64_writer
[ -x "$writer" ] || { echo "no $writer: build the target zip64_writer" >&2; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
size=$(ulimit -v 700000; "$writer" "$work/big.zip")
unzip -tq "$work/big.zip"
python3 - "$work/big.zip" "$size" <<'PYTHON'
import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
sizes = [entry.file_size for entry in archive.infolist()]
assert sizes == [31, int(sys.argv[2]), 6], sizes
assert archive.read("evidence/e0002.txt") == b"after\n"
PYTHON
echo "zip64: all three read it"
