#!/bin/sh
# jpackage runs this in the root of the package's tree, which so far holds /opt/conventio alone. Adds what the desktop looks
# for in places of its own; as plain files of the package, so that the system itself notices them and takes them away.
set -eu
linux=$CONVENTIO_INSTALLER/linux
icons=$CONVENTIO_INSTALLER/shared/icon

# Only the tree of a package: an application image alone has no /opt.
test -d opt/conventio || exit 0

install -d usr/bin usr/share/doc/conventio
ln -s /opt/conventio/bin/Conventio usr/bin/conventio
install -m 644 "$linux/copyright" usr/share/doc/conventio/copyright
install -D -m 644 "$linux/conventio.desktop" usr/share/applications/conventio.desktop
install -D -m 644 "$linux/conventio.xml" usr/share/mime/packages/conventio.xml
for size in 16 24 32 48 64 128 256 512; do
    install -D -m 644 "$icons/conventio-$size.png" "usr/share/icons/hicolor/${size}x$size/apps/conventio.png"
done
for size in 128 256; do
    install -D -m 644 "$icons/dossier-$size.png" "usr/share/icons/hicolor/${size}x$size/mimetypes/conventio-dossier.png"
done
install -D -m 644 "$icons/conventio.svg" usr/share/icons/hicolor/scalable/apps/conventio.svg
install -D -m 644 "$icons/dossier.svg" usr/share/icons/hicolor/scalable/mimetypes/conventio-dossier.svg

# Java takes its cache of classes only with libraries of the date they had when it was made; jpackage's copies are of now.
find . -exec touch --no-dereference --date="$CONVENTIO_DATE" {} +
