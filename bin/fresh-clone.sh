#!/usr/bin/env bash
# Rehearses a newcomer's first day: a fresh clone in a folder of mode 0700, an empty HOME, a PATH with
# neither PostgreSQL nor Chromium; `npm start` until it answers, then `npm test`.
# Run by root, does it as root and then as nobody; run by anybody else, as that person.
# Usage: bin/fresh-clone.sh [--without-tests]
set -uo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
port=${PORT:-3917}
with_tests=yes
[[ ${1:-} == --without-tests ]] && with_tests=no
failures=0

say() { printf '\n\033[1m── %s\033[0m\n' "$*"; }
# An outcome: what it is, and whether it holds.
note() {
  if [[ $2 == 0 ]]; then echo "✓ $1"; else
    echo "✗ $1"
    failures=$((failures + 1))
  fi
}

# The only programs a newcomer has: no PostgreSQL, no browser.
lay_path() {
  mkdir -p "$1"
  local tool
  for tool in node npm sh bash env git tar sed uname dirname basename cat ls rm mkdir; do
    ln -sf "$(command -v "$tool")" "$1/$tool"
  done
}

# Runs a command in the clone, as the person, with nothing of ours around it.
as_person() {
  local person=$1 place=$2
  shift 2
  local clean=(env -i "HOME=$place/home" "PATH=$place/path" "PORT=$port" LANG=C.UTF-8 CI=true)
  if [[ $person == nobody ]]; then
    (cd "$place/parvis" && exec setpriv --reuid=65534 --regid=65534 --clear-groups "${clean[@]}" "$@")
  else
    (cd "$place/parvis" && exec "${clean[@]}" "$@")
  fi
}

answers() {
  node -e "fetch('http://localhost:$port/', { signal: AbortSignal.timeout(5000) })
    .then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"
}

# Waits for the page, or for the end of the process.
wait_for_page() {
  local pid=$1 tenths
  for ((tenths = 0; tenths < 3000; tenths += 1)); do
    answers && return 0
    kill -0 "$pid" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

# The town's processes, by the numbers its own files give and nothing else: the application, the head
# of its database and that head's children. Prints none when a file is absent or tells of the dead.
processes_of() {
  local clone=$1 data=$2 town='' head='' status
  [[ -n $clone && -n $data ]] || return 0
  town=$(sed -n 's/.*"pid":\([0-9][0-9]*\).*/\1/p' "$clone/var/served-by.json" 2>/dev/null)
  [[ -n $town && $(readlink "/proc/$town/cwd") == "$clone" ]] && echo "$town"
  head=$(sed -n 1p "$data/data/postmaster.pid" 2>/dev/null)
  [[ -n $head && $(readlink "/proc/$head/cwd") == "$data/data" ]] || return 0
  echo "$head"
  for status in /proc/[0-9]*/status; do
    grep -qx "PPid:[[:space:]]*$head" "$status" 2>/dev/null && basename "$(dirname "$status")"
  done
}

# Sends a signal to each of the processes given.
signal_all() {
  local signal=$1 pid
  shift
  for pid in "$@"; do kill "-$signal" "$pid" 2>/dev/null; done
}

rehearse() {
  local person=$1 place data pid started running
  place=$(mktemp -d "${TMPDIR:-/tmp}/parvis-fresh-XXXXXX")
  say "Comme $person, dans $place (mode 0700)"
  git clone --quiet --no-hardlinks "$project" "$place/parvis"
  mkdir "$place/home"
  lay_path "$place/path"
  chmod 0700 "$place" "$place/parvis"
  [[ $person == nobody ]] && chown -R 65534:65534 "$place"

  say "npm start, première fois : installe, construit, crée la base"
  started=$SECONDS
  as_person "$person" "$place" npm start >"$place.log" 2>&1 &
  pid=$!
  wait_for_page "$pid"
  note "la page d’accueil répond après $((SECONDS - started)) s" $?
  cat "$place.log"
  data=$(as_person "$person" "$place" ./bin/parvis db where)
  note "la base est dans ${data:-un endroit inconnu}" $([[ $data == /* ]]; echo $?)
  if [[ $data != /* ]] || ! answers; then
    signal_all TERM "$pid"
    return
  fi

  say "un second npm start sur le même dossier"
  as_person "$person" "$place" npm start --silent
  note "est refusé (code 2)" $(($? == 2 ? 0 : 1))

  say "kill -9 de tout, puis npm start"
  mapfile -t running < <(processes_of "$place/parvis" "$data")
  note "tourne : ${running[*]:-rien}" $((${#running[@]} > 2 ? 0 : 1))
  signal_all KILL "${running[@]}"
  wait "$pid" 2>/dev/null
  started=$(date +%s%N)
  as_person "$person" "$place" npm start >"$place.log" 2>&1 &
  pid=$!
  wait_for_page "$pid"
  note "la page répond de nouveau après $((($(date +%s%N) - started) / 1000000)) ms" $?

  say "arrêt"
  mapfile -t running < <(processes_of "$place/parvis" "$data")
  signal_all TERM "${running[0]:-$pid}"
  wait "$pid" 2>/dev/null
  note "il ne reste aucun processus" "$(processes_of "$place/parvis" "$data" | wc -l)"

  if [[ $with_tests == yes ]]; then
    say "npm test"
    as_person "$person" "$place" npm test
    note "npm test" $?
  fi
  rm -rf "$place" "$place.log"
  case $data in /var/lib/parvis/*) rm -rf "$data" ;; esac
}

if [[ $(id -u) == 0 ]]; then
  rehearse root
  rehearse nobody
else
  rehearse "$(id -un)"
fi

say "$([[ $failures == 0 ]] && echo 'Tout tient.' || echo "$failures échec(s).")"
exit $((failures > 0 ? 1 : 0))
