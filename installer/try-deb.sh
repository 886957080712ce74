#!/bin/bash
# Tries the Debian package in a bare Debian of its own: installs it with dpkg, with the packages it says it depends on and no
# others; opens the window and looks at it; runs the main job; removes it and looks for what is left. As root, with
# debootstrap, on Debian and its kin; takes some minutes.
#
#   installer/try-deb.sh [PACKAGE.deb [FOLDER]]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
deb=${1:-$(ls "$here"/target/packages/conventio_*.deb)}
folder=${2:-$here/target/try}
root=$folder/root
mkdir -p "$folder"

in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { in_root su agathe -c "$1"; }
every_file() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./run -o -path ./home \
    -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache/apt -o -path ./var/log \) -prune -o -print | sort); }

if [ ! -e "$folder/ready" ]; then
    mirror=$(sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\).*/\2/p' /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null | head -1 || true)
    test -e "$root/etc/debian_version" || debootstrap --variant=minbase bookworm "$root" "$mirror" > "$folder/debootstrap.log"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    in_root apt-get update -qq
    # The machine it would be installed on has a screen and people; these are no part of what the package needs.
    in_root apt-get install -y -qq --no-install-recommends xvfb xauth imagemagick > "$folder/screen.log" 2>&1
    in_root id agathe > /dev/null 2>&1 || in_root useradd --create-home agathe
    touch "$folder/ready"
fi
for place in proc dev; do mountpoint -q "$root/$place" || mount --bind "/$place" "$root/$place"; done
trap 'umount -l "$root/proc" "$root/dev"' EXIT
cp "$deb" "$root/tmp/conventio.deb"
in_root dpkg --purge conventio > /dev/null 2>&1 || true

echo "== What it depends on, and only that"
needed=$(dpkg-deb -f "$deb" Depends | sed 's/ *|[^,]*//g; s/([^)]*)//g; s/,/ /g')
echo "$needed"
in_root apt-get install -y -qq --no-install-recommends $needed > "$folder/needed.log" 2>&1
# The desktop's own lists of icons, programs and file types are made by its triggers, some of them not before the next program.
for list in /usr/share/icons/hicolor /usr/share/applications /usr/share/mime/packages; do
    in_root dpkg-trigger --no-await --by-package=dpkg "$list"
done
in_root dpkg --triggers-only --pending
every_file > "$folder/before"

echo "== dpkg -i"
in_root dpkg -i /tmp/conventio.deb
every_file > "$folder/installed"
in_root test -e /usr/share/applications/conventio.desktop

echo "== The window"
rm -f "$root/tmp/window.png"
as_user 'cd; xvfb-run -a -s "-screen 0 1280x800x24" sh -c "conventio & launched=\$!; sleep ${PATIENCE:-20}; import -window root /tmp/window.png; kill \$launched; wait \$launched" 2>&1' || true
cp "$root/tmp/window.png" "$folder/window.png"
echo "$folder/window.png: to be looked at"

echo "== conventio demo --out DIR"
as_user 'cd; rm -rf annexes; conventio demo --out annexes; ls annexes; test -s annexes/annexe-1-composition-des-services-communs.pdf'

echo "== Installed again over itself: the data stay"
as_user 'cd; sha256sum .local/share/conventio/conventio.mv.db' > "$folder/data"
in_root dpkg -i /tmp/conventio.deb > /dev/null
as_user 'cd; sha256sum .local/share/conventio/conventio.mv.db' | diff "$folder/data" -

echo "== dpkg --purge"
in_root dpkg --purge conventio
every_file > "$folder/after"
as_user 'cd; sha256sum .local/share/conventio/conventio.mv.db' | diff "$folder/data" -
if in_root grep -rl onventio /usr/share/icons /usr/share/applications /usr/share/mime; then
    echo "The lists above still name it." >&2
    exit 1
fi
# An empty /opt goes with the last package in it, and dpkg makes it again for the next: nothing that was ever anybody's.
if diff <(grep -vx ./opt "$folder/before") <(grep -vx ./opt "$folder/after"); then
    echo "Nothing is left but the user's data: $(as_user 'cd; find . -path ./annexes -prune -o -path "*onventio*" -type f -print' | tr '\n' ' ')"
else
    echo "The lines above are left behind." >&2
    exit 1
fi
