#!/usr/bin/env bash
# Proves that the same sources give the same native program: builds it twice from nothing, in two folders of different depth, and compares every file byte by byte.
# Takes the files that git knows, as they stand. Needs the .NET SDK and a linker; leaves nothing behind.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

case "$(uname -m)" in
  x86_64) rid=linux-x64 ;;
  aarch64 | arm64) rid=linux-arm64 ;;
  *) echo "tests/reproducible.sh: no native program for $(uname -m)" >&2; exit 1 ;;
esac

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for copy in one "two/and/deeper"; do
  mkdir -p "$folder/$copy/sources"
  git ls-files -z | tar --null -cf - -T - | tar -xf - -C "$folder/$copy/sources"
  (cd "$folder/$copy/sources" && dotnet publish src/StaticNews -c Release -r "$rid" -o "$folder/$copy/program" -v q > "$folder/publish.log" 2>&1) \
    || { tail -20 "$folder/publish.log" >&2; exit 1; }
done

cd "$folder"
(cd one/program && find . -type f -print0 | sort -z | xargs -0 sha256sum) > one.sums
(cd two/and/deeper/program && find . -type f -print0 | sort -z | xargs -0 sha256sum) > two.sums
cat one.sums
diff one.sums two.sums || { echo "tests/reproducible.sh: the two builds differ" >&2; exit 1; }
echo "tests/reproducible.sh: both builds are the same, byte for byte"
