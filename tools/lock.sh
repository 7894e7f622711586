#!/usr/bin/env bash
# Remakes every lock: requirements*.txt from pyproject.toml (`--upgrade` to raise versions), package-lock.json from package.json.
# npm writes a lock for all platforms only when it finds neither an old lock nor node_modules.
set -euo pipefail
cd "$(dirname "$0")/.."

uv=$(command -v uv || echo .venv/bin/uv)
compile=("$uv" pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 "$@" pyproject.toml)
"${compile[@]}" --output-file requirements.txt
"${compile[@]}" --extra dev --output-file requirements-dev.txt

for folder in . tools; do
  rm -rf "$folder/package-lock.json" "$folder/node_modules"
  npm install --prefix "$folder" --package-lock-only --omit-lockfile-registry-resolved --no-audit --no-fund
done
