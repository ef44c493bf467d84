# Sourced by app/run and tests/run: installs the packages of Debian 12 and 13 (and systems derived from them) that are missing.

build_packages="g++ cmake ninja-build pkg-config qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libsqlite3-dev libssl-dev zlib1g-dev libexpected-dev libboost-dev
  rapidjson-dev libexiv2-dev libheif-dev libpoppler-qt6-dev qt6-image-formats-plugins libqt6sql6-sqlite
  libqt6svg6 unzip openssl"
# where libheif has its decoders in packages of their own (Debian 13)
if apt-cache show libheif-plugin-libde265 >/dev/null 2>&1; then
  build_packages="$build_packages libheif-plugin-libde265"
fi
test_packages="python3 python3-jsonschema strace xvfb"

missing_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
  done
}

# install_packages PACKAGE...: as root or with sudo; nothing to do where all are there
install_packages() {
  local missing as_root=
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null || { echo "These packages are missing, and there is no apt-get:" $missing >&2; return 1; }
  [ "$(id -u)" = 0 ] || as_root=sudo
  echo "Installing:" $missing >&2
  $as_root apt-get update -qq &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
