#!/bin/sh
# Power cut: a store on an ext4 image is filled by a writer, the image is copied while it runs (what a disk holds when the
# power goes), the copy is mounted, and everything that was acknowledged before the copy must be there. The control run, with
# synchronous=OFF, must show loss: else the test cannot tell.
# usage, as root: tests/long/power_cut.sh BUILD [ROUNDS]
set -eu
build=$(cd "$1" && pwd)
rounds=${2:-20}
driver=$build/store_driver
[ -x "$driver" ] || { echo "no $driver: build the target store_driver" >&2; exit 3; }
[ "$(id -u)" = 0 ] || { echo "needs root: it mounts an image on a loop device" >&2; exit 3; }
work=$(mktemp -d)
mkdir "$work/live" "$work/after"
cleanup() {
    [ -z "${writer:-}" ] || kill -9 "$writer" 2>/dev/null || true
    umount "$work/live" 2>/dev/null || true
    umount "$work/after" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT INT TERM

# one ROUND MODE: prints "acknowledged kept"
one() {
    rm -f "$work/disk" "$work/cut"
    : >"$work/acks"
    truncate -s 64M "$work/disk"
    mkfs.ext4 -q -F "$work/disk"
    # no commits of the file system's journal but those that the writer asks for: none may fall into the copying
    mount -o loop,commit=300 "$work/disk" "$work/live"
    # shellcheck disable=SC2086
    "$driver" "$work/live/store" 0 0 $2 >"$work/acks" 2>&1 &
    writer=$!
    while [ "$(wc -l <"$work/acks")" -lt $((20 + $1 * 13)) ]; do
        kill -0 "$writer" 2>/dev/null || { cat "$work/acks" >&2; exit 3; }
        sleep 0.02
    done
    # The power goes: the writer stands still, and what the device has is all there is. A call that is under way ends first:
    # copying takes time, and a device that changes meanwhile would be one that never was.
    kill -STOP "$writer"
    sleep 0.3
    acknowledged=$(grep -c '^ok' "$work/acks")
    cp --sparse=always "$work/disk" "$work/cut"
    kill -9 "$writer"
    wait "$writer" 2>/dev/null || true
    writer=
    umount "$work/live"
    mount -o loop "$work/cut" "$work/after"
    # opened, checked in full, and the answers counted
    "$driver" "$work/after/store" 0 0 --state >"$work/state" 2>&1 || true
    kept=$(sed -n 's/^state \([0-9]*\) whole$/\1/p' "$work/state")
    [ -n "$kept" ] || { kept=0; cat "$work/state" >&2; }
    umount "$work/after"
    echo "$acknowledged $kept"
}

lost=0
total=0
for round in $(seq 1 "$rounds"); do
    set -- "$build" "$rounds" $(one "$round" "")
    total=$((total + $3))
    if [ "$4" -lt "$3" ]; then
        echo "round $round: $3 acknowledged, $4 kept"
        lost=$((lost + $3 - $4))
    fi
done
control=0
for round in 1 2 3; do
    set -- "$build" "$rounds" $(one "$round" --unsafe)
    [ "$4" -ge "$3" ] || control=$((control + $3 - $4))
done
echo "$rounds power cuts, $total acknowledged answers, $lost lost; control with synchronous=OFF: $control lost"
[ "$lost" = 0 ] && [ "$control" -gt 0 ]
