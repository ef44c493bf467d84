#!/bin/sh
# A data folder on a read-only file system, and on a full one: each is said in a sentence, and the store is whole afterwards.
# usage, as root: tests/long/read_only.sh BUILD
set -eu
build=$(cd "$1" && pwd)
driver=$build/store_driver
[ -x "$driver" ] || { echo "no $driver: build the target store_driver" >&2; exit 3; }
[ "$(id -u)" = 0 ] || { echo "needs root: it mounts file systems" >&2; exit 3; }
work=$(mktemp -d)
mkdir "$work/stick"
trap 'umount "$work/stick" 2>/dev/null || true; rm -rf "$work"' EXIT INT TERM
truncate -s 16M "$work/image"
mkfs.ext4 -q -F "$work/image"
mount -o loop "$work/image" "$work/stick"
"$driver" "$work/stick/store" 0 5 >"$work/out"
grep -q '^done' "$work/out"

dd if=/dev/zero of="$work/stick/filler" bs=64k >/dev/null 2>&1 || true
"$driver" "$work/stick/store" 5 100000 >"$work/full" && { echo "a full disk was not noticed"; exit 1; }
grep -q '^error disk-full' "$work/full" || { tail -1 "$work/full"; exit 1; }
last=$(grep -c '^ok' "$work/full" || true)
rm "$work/stick/filler"
"$driver" "$work/stick/store" $((5 + last)) 1 >"$work/again"
grep -q "^ok $((5 + last)) $((9 + 2 * (5 + last + 1)))" "$work/again" || { cat "$work/again"; exit 1; }

mount -o remount,ro "$work/stick"
"$driver" "$work/stick/store" 0 1 >"$work/ro" && { echo "a read-only folder was written to"; exit 1; }
grep -q '^error read-only' "$work/ro" || { cat "$work/ro"; exit 1; }
echo "full disk after $last more answers, read-only: each said so; nothing lost"
