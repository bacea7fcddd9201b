#!/usr/bin/env bash
# Every test of this repository, from a fresh clone on a bare Debian or Ubuntu machine with the .NET SDK.
# The last line is "N passed, N failed"; the exit code is not 0 when anything failed or nothing ran.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1
passed=0
failed=0
reports=artifacts/test-reports
mkdir -p "$reports"

# Installs a package when a command is missing; without the right to, says what to do.
need() {
  local command=$1
  shift
  if command -v "$command" > /dev/null 2>&1; then return 0; fi
  local sudo=()
  if [ "$(id -u)" != 0 ]; then sudo=(sudo -n); fi
  if ! command -v apt-get > /dev/null || ! { [ ${#sudo[@]} = 0 ] || sudo -n true 2> /dev/null; }; then
    echo "tests/run.sh: '$command' is missing. Install: $*" >&2
    return 1
  fi
  echo "tests/run.sh: installing $*"
  { "${sudo[@]}" apt-get update -qq && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } > "$reports/apt.log" 2>&1 \
    || { echo "tests/run.sh: apt-get could not install: $*" >&2; tail -5 "$reports/apt.log" >&2; return 1; }
}

# Runs one stage; a stage that fails counts as one failure, and the next ones still run.
stage() {
  local name=$1
  shift
  local started=$SECONDS code
  echo "── $name"
  # Not `if "$@"`: within a condition no `set -e` of what is run would hold.
  "$@"
  code=$?
  if [ $code = 0 ]; then
    echo "── $name: $((SECONDS - started)) s"
  else
    failed=$((failed + 1))
    echo "── $name: FAILED after $((SECONDS - started)) s"
    return 1
  fi
}

# Runs a test program and adds what it counted to the sums.
suite() {
  local project=$1
  shift
  local name started=$SECONDS log
  name="$(basename "$project")${1:+ $*}"
  log="$reports/$(echo "$name" | tr -c 'A-Za-z0-9\n' '-').log"
  echo "── $name"
  dotnet run --project "$project" --no-build -c Release -- --no-progress --no-ansi "$@" > "$log" 2>&1
  local code=$? ok bad
  ok=$(count succeeded "$log")
  bad=$(count failed "$log")
  if [ "$code" != 0 ] || [ "$bad" != 0 ] || [ "$ok" = 0 ]; then
    cat "$log"
    if [ "$bad" = 0 ]; then bad=1; fi
  fi
  passed=$((passed + ok))
  failed=$((failed + bad))
  echo "── $name: $ok passed, $bad failed, $((SECONDS - started)) s"
}

# Under CI a runner may colour its lines in spite of --no-ansi: colours are taken off before counting.
count() {
  local number
  number=$(sed "s/$(printf '\033')\[[0-9;]*m//g" "$2" | sed -n "s/^ *$1: *\([0-9][0-9]*\).*/\1/p" | tail -1)
  echo "${number:-0}"
}

finish() {
  echo "── all: $SECONDS s"
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
  exit
}

case "$(uname -m)" in
  x86_64) rid=linux-x64 ;;
  aarch64 | arm64) rid=linux-arm64 ;;
  *) echo "tests/run.sh: no native program for $(uname -m)" >&2; exit 1 ;;
esac

command -v dotnet > /dev/null || { echo "tests/run.sh: the .NET SDK is missing: https://dotnet.microsoft.com/download" >&2; exit 1; }

linker() {
  if ! command -v clang > /dev/null && ! command -v gcc > /dev/null; then need clang clang || return 1; fi
  if [ ! -e /usr/include/zlib.h ]; then
    # `need` looks for a command, and a library has none: ask for one that cannot be there.
    need zlib.h zlib1g-dev || return 1
  fi
}

browser() {
  need npm npm || return 1
  if [ -n "${CHROMIUM:-}" ] || [ -x /usr/bin/chromium ]; then return 0; fi
  need chromium chromium fonts-noto-cjk
}

# A package that the lock files do not know, or with other bytes, ends here.
locked() { dotnet restore StaticNews.sln --locked-mode; }

build() { dotnet build StaticNews.sln -c Release; }

format() { dotnet format StaticNews.sln --no-restore --verify-no-changes && dotnet format whitespace tests/mutants --folder --verify-no-changes; }

publish() {
  local log="$reports/publish.log"
  dotnet publish src/StaticNews -c Release -r "$rid" -o "artifacts/native/$rid" > "$log" 2>&1 || { tail -40 "$log"; return 1; }
  if grep -E 'warning (IL|AOT|NETSDK)[0-9]+' "$log"; then return 1; fi
}

# The .NET tool as a newsroom gets it: packed, installed from a folder with no registry in reach, and put to work.
tool() {
  local folder log="$PWD/$reports/tool.log" root=$PWD
  folder=$(mktemp -d)
  echo '<configuration><packageSources><clear /><add key="feed" value="feed" /></packageSources></configuration>' > "$folder/nuget.config"
  (
    set -e
    dotnet pack src/StaticNews -c Release --no-build -o "$folder/feed"
    cd "$folder"
    dotnet tool install StaticNews --tool-path tools --configfile nuget.config
    DOTNET_ROOT=${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")}
    export DOTNET_ROOT
    tools/staticnews new site paper --name 시험일보
    cd paper
    ../tools/staticnews build --strict
    test -s output/index.html
    ../tools/staticnews check --input "$root/input"
  ) > "$log" 2>&1
  local code=$?
  rm -rf "$folder"
  if [ $code != 0 ]; then tail -40 "$log"; return 1; fi
  passed=$((passed + 1))
}

# Every kind of page before the Nu HTML checker, which knows what may stand within what, as no parser does.
checked_pages() {
  local folder checker=vnu-jar-26.9.27 log="$PWD/$reports/html.log" root=$PWD program="$PWD/artifacts/bin/StaticNews/release/staticnews" input
  need npm npm || return 1
  need java default-jre-headless || return 1
  mkdir -p artifacts/npm
  if [ ! -e "artifacts/npm/$checker.tgz" ]; then
    (cd artifacts/npm && npm pack "${checker%-*}@${checker##*-}" --silent) > "$log" 2>&1 || { cat "$log"; return 1; }
  fi
  folder=$(mktemp -d)
  (
    set -e
    tar -xzf "artifacts/npm/$checker.tgz" -C "$folder" package/build/dist/vnu.jar
    cd "$folder"
    cp -r "$root/input" english
    sed -i 's/^language: ko$/language: en/' english/site.yml
    echo 'admin: { repository: mulbit/paper }' >> english/site.yml
    mkdir -p english/files/admin
    echo '// the desk' > english/files/admin/sveltia-cms.js
    "$program" new site paper --name 시험일보
    for input in "$root/input" english paper/input; do
      "$program" build --input "$input" --theme "$root/theme" --output "pages/$(echo "$input" | tr / _)" --cache cache --now 2026-11-20T09:00 --drafts
    done
    test -s pages/english/admin/index.html
    java -jar package/build/dist/vnu.jar --skip-non-html --errors-only pages
  ) > "$log" 2>&1
  local code=$?
  rm -rf "$folder"
  if [ $code != 0 ]; then tail -40 "$log"; return 1; fi
  passed=$((passed + 1))
}

stage "packages" locked || finish
stage "build" build || finish
stage "format" format
suite tests/StaticNews.Tests
stage "tool package" tool
stage "html checker" checked_pages
if stage "native program" linker && stage "publish for $rid" publish; then
  STATICNEWS_NATIVE="$PWD/artifacts/native/$rid/staticnews" suite tests/StaticNews.Tests --filter-trait suite=native
fi
if stage "browser" browser; then suite tests/StaticNews.BrowserTests; fi
finish
