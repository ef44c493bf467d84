#!/bin/bash
# Keys of the window under real Hindi layouts: answers by key on an X server, then what the store says. That the layout
# was Hindi is proved by the text that the same keys write into a field.
# usage: tests/long/hindi_keys.sh BUILD (needs Xvfb, openbox, setxkbmap, xdotool, python3)
set -u
build=$(cd "$1" && pwd)
for tool in Xvfb openbox setxkbmap xdotool python3; do
  command -v "$tool" >/dev/null || { echo "no $tool" >&2; exit 3; }
done
work=$(mktemp -d)
pids=()
end() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done
  wait 2>/dev/null
  rm -rf "$work"
}
trap end EXIT INT TERM
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_RUNTIME_DIR=$work/runtime QT_QPA_PLATFORM=xcb
mkdir -p "$work/runtime" "$work/config/mulyankan"
chmod 700 "$work/runtime"
printf '[General]\nlanguage=hi\n\n[seen]\ntour=true\n' >"$XDG_CONFIG_HOME/mulyankan/settings.ini"

Xvfb -displayfd 3 -screen 0 1366x768x24 -noreset -nolisten tcp 3>"$work/number" 2>/dev/null &
pids+=($!)
for _ in $(seq 100); do [ -s "$work/number" ] && break; sleep 0.1; done
DISPLAY=:$(cat "$work/number")
export DISPLAY
openbox >/dev/null 2>&1 &
pids+=($!)

# physical positions, as evdev numbers them
one=10 four=13 zero=19 e=26 b=56 n=57 z=52 l=46 return=36
press() { xdotool key --clearmodifiers --delay 40 "$@"; sleep 0.25; }

ask() { # ask STORE VISIT PYTHON-EXPRESSION over the answers by question
  "$build/mulyankan-cli" --store "$1" visit show "$2" --json | python3 -c "
import json, sys
seen = {row['question']: row for row in json.load(sys.stdin)['responses']}
print($3)"
}

failed=0
expect() { # expect WORDS ACTUAL WANTED
  if [ "$2" = "$3" ]; then echo "ok: $1"; else echo "FAILED: $1: '$2' in place of '$3'"; failed=1; fi
}

try_layout() {
  local layout=$1 store=$work/store-$1 visit
  setxkbmap -layout "$layout" -option
  visit=$("$build/mulyankan-cli" --store "$store" visit new --city CG-BILASPUR --practice --lead Lead --json \
    | python3 -c 'import json, sys; print(json.load(sys.stdin)["visit"])')
  [ -n "$visit" ] || { echo "no visit was made"; exit 3; }
  "$build/mulyankan" --store "$store" --lang hi --visit "$visit" >"$work/window.log" 2>&1 &
  local window=$!
  pids+=("$window")
  local id=
  sleep 2
  for _ in $(seq 100); do
    id=$(xdotool search --onlyvisible --pid "$window" 2>/dev/null | tail -1)
    [ -n "$id" ] && break
    sleep 0.2
  done
  [ -n "$id" ] || { echo "the window did not come"; cat "$work/window.log"; exit 3; }
  sleep 3
  xdotool windowactivate --sync "$id" 2>/dev/null
  press $four                               # OPS-01: level 4
  press ctrl+$return; press $e              # OPS-02: no evidence produced
  press ctrl+$return; press $b              # OPS-03: come back to it, no answer
  press ctrl+$return; press $one            # OPS-04: level 1, then level 4 taken back …
  press $four; press ctrl+$z                # … by the visit's undo
  press ctrl+$return; press $zero           # OPS-05: not seen yet
  for _ in $(seq 22); do press alt+Right; done # on to TEC-03, the only one that allows NA
  press $n                                  # not applicable; the reason has the focus now
  press $n; press $b                        # two letters …
  press ctrl+$z                             # … taken back in the field
  press $b; press $n                        # two others
  sleep 1.5
  press ctrl+shift+$l                       # English
  sleep 1
  xdotool key --clearmodifiers alt+F4
  for _ in $(seq 50); do kill -0 "$window" 2>/dev/null || break; sleep 0.2; done
  kill -0 "$window" 2>/dev/null && { echo "FAILED: the window did not close"; failed=1; kill "$window"; wait "$window"; }

  expect "$layout: 4 answers" "$(ask "$store" "$visit" "seen['OPS-01'].get('answer')")" 4
  expect "$layout: E says no evidence" "$(ask "$store" "$visit" "seen['OPS-02'].get('answer')")" NE
  expect "$layout: B comes back to it" "$("$build/mulyankan-cli" --store "$store" visit check "$visit" --json | python3 -c "
import json, sys
print(*[p.get('question') for p in json.load(sys.stdin)['problems'] if p['code'] == 'flagged'])")" OPS-03
  expect "$layout: Ctrl+Z takes the last answer back" "$(ask "$store" "$visit" "seen['OPS-04'].get('answer')")" 1
  expect "$layout: 0 says not seen" "$(ask "$store" "$visit" "seen['OPS-05'].get('answer')")" NS
  expect "$layout: N says not applicable" "$(ask "$store" "$visit" "seen['TEC-03'].get('answer')")" NA
  expect "$layout: the field wrote Hindi" "$(ask "$store" "$visit" "seen['TEC-03'].get('reason', seen['TEC-03'].get('na_reason'))")" 'वल'
  expect "$layout: Ctrl+Shift+L changes the language" "$(grep -c '^language=en' "$XDG_CONFIG_HOME/mulyankan/settings.ini")" 1
  sed -i 's/^language=en/language=hi/' "$XDG_CONFIG_HOME/mulyankan/settings.ini"
}

for layout in ${LAYOUTS:-in in,us}; do try_layout "$layout"; done
exit $failed
