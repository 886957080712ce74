#!/bin/sh
# What the tests need beyond the JDK and Maven, on Debian and its kin: fonts for windows without a display, LibreOffice to
# compute the workbooks' formulas again, two independent readers of PDFs, and a token of software that signs as a card does.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends \
    libpango-1.0-0 libpangoft2-1.0-0 libfreetype6 fontconfig fonts-dejavu-core \
    libreoffice-calc-nogui fonts-crosextra-carlito qpdf poppler-utils softhsm2 >/dev/null
