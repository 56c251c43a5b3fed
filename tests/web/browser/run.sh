#!/bin/sh
# The pages in a real browser. Chromium comes from Debian's packages where it may be installed, axe-core from npm where that is
# reached; without the first nothing is tried, without the second all but axe. Screenshots: .web/shots.
set -eu
python=${1:-python3}
axe=4.14.1
mkdir -p .web
if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get install -y -q chromium >.web/apt.log 2>&1 || { apt-get update -q && apt-get install -y -q chromium; } >>.web/apt.log 2>&1 || true
  fi
fi
if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null; then
  echo "make test-web: skipped; no chromium here, and it could not be installed (apt-get install chromium installs it)"
  exit 0
fi
if [ ! -f .web/axe.min.js ]; then
  (cd .web && npm pack --silent "axe-core@$axe" >/dev/null 2>&1 && tar xzf "axe-core-$axe.tgz" &&
    cp package/axe.min.js . && rm -r package "axe-core-$axe.tgz") ||
    echo "make test-web: without axe-core, which npm did not bring; the other tests run"
fi
export ZHOL_WEB=1 ZHOL_AXE="$PWD/.web/axe.min.js"
rm -rf .web/shots
exec "$python" -m pytest tests/web/browser --basetemp=.web/shots
