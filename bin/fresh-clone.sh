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

# Every process that works in the clone or in its data: the town, its database.
processes_of() {
  local where=$1 data=$2 link folder
  for link in /proc/[0-9]*/cwd; do
    folder=$(readlink "$link" 2>/dev/null) || continue
    case $folder in "$where" | "$where"/* | "$data" | "$data"/*) basename "$(dirname "$link")" ;; esac
  done
}

rehearse() {
  local person=$1 place data pid started
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
  echo "Données : $data"

  say "un second npm start sur le même dossier"
  as_person "$person" "$place" npm start --silent
  note "est refusé (code 2)" $(($? == 2 ? 0 : 1))

  say "kill -9 de tout, puis npm start"
  # shellcheck disable=SC2046
  kill -9 $(processes_of "$place/parvis" "$data") "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  started=$(date +%s%N)
  as_person "$person" "$place" npm start >"$place.log" 2>&1 &
  pid=$!
  wait_for_page "$pid"
  note "la page répond de nouveau après $((($(date +%s%N) - started) / 1000000)) ms" $?

  say "arrêt"
  # shellcheck disable=SC2046
  kill -TERM $(processes_of "$place/parvis" "$data" | head -n 1) "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  sleep 1
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
