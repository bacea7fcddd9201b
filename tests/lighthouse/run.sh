#!/usr/bin/env bash
# Builds the sample and asks Lighthouse about four of its pages. Not among the tests of run.sh: figures swing with the machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
packages=artifacts/npm/lighthouse
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
mkdir -p "$packages"
[ -d "$packages/node_modules/lighthouse" ] || npm install --silent --no-audit --no-fund --prefix "$packages" lighthouse@12 > /dev/null
program=${STATICNEWS_NATIVE:-}
if [ -n "$program" ]; then build=("$program"); else build=(dotnet run -c Release --project src/StaticNews --); fi
"${build[@]}" build --input input --theme theme --output "$site/paper" --now 2026-11-20T09:00:00+09:00 --quiet
node tests/lighthouse/audit.mjs "$site/paper" "$PWD/$packages"
