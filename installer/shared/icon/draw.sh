#!/bin/sh
# Draws every icon again from the three SVG files; the results are kept, since a build should need no drawing program.
# Needs rsvg-convert, icotool and png2icns (on Debian: librsvg2-bin icoutils icnsutils).
set -eu
cd "$(dirname "$0")"
window=../../../app/src/main/resources/fr/conventio/app/theme

draw() { # SVG SIZE
    rsvg-convert --width "$2" --height "$2" "$1.svg" --output "$1-$2.png"
}
for size in 16 24 32; do
    rsvg-convert --width $size --height $size conventio-small.svg --output "conventio-$size.png"
done
for size in 48 64 128 256 512 1024; do draw conventio $size; done
for size in 32 64 128 256; do draw dossier $size; done

icotool --create --output conventio.ico conventio-16.png conventio-24.png conventio-32.png conventio-48.png --raw=conventio-256.png
icotool --create --output dossier.ico dossier-32.png dossier-64.png --raw=dossier-256.png
png2icns conventio.icns conventio-16.png conventio-32.png conventio-48.png conventio-128.png conventio-256.png conventio-512.png conventio-1024.png >/dev/null
png2icns dossier.icns dossier-32.png dossier-128.png dossier-256.png >/dev/null
for size in 16 32 64 128; do cp "conventio-$size.png" "$window/window-$size.png"; done
rm conventio-1024.png dossier-32.png dossier-64.png
