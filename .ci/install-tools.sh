#!/bin/sh
# What the build's tests need beyond the JDK, on Debian and its kin: LibreOffice computes the workbooks' formulas again,
# qpdf checks the syntax of PDF files.
set -eu
apt-get update -qq
apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui fonts-crosextra-carlito qpdf
