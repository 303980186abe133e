#!/usr/bin/env bash
set -euo pipefail

source_dir=${1:?usage: backup.sh SOURCE TARGET}
target_dir=${2:?usage: backup.sh SOURCE TARGET}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tar -czf "$work/backup.tar.gz" -C "$source_dir" .
mkdir -p "$target_dir"
mv "$work/backup.tar.gz" "$target_dir/"
