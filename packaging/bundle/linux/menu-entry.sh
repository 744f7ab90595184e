#!/bin/sh
# Adds Report Reader to this person's menu, or takes it away again:
#   ./menu-entry.sh          adds it
#   ./menu-entry.sh remove   takes it away
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/report-reader.desktop

if [ "${1:-}" = remove ]; then
    rm -f "$entry" "$data/icons/hicolor/scalable/apps/report-reader.svg"
    echo "Report Reader is no longer in the menu. Your library and your settings stay."
else
    mkdir -p "$data/applications" "$data/icons/hicolor/scalable/apps"
    cp "$here/share/icons/hicolor/scalable/apps/report-reader.svg" \
        "$data/icons/hicolor/scalable/apps/"
    quoted=$(printf '%s' "$here/report-reader" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
    sed "s|^Exec=.*|Exec=\"$(printf '%s' "$quoted" | sed 's/[&|\\]/\\&/g')\" %U|" \
        "$here/share/applications/report-reader.desktop" > "$entry"
    echo "Report Reader is in the menu now. Keep this folder where it is: $here"
fi
update-desktop-database "$data/applications" 2>/dev/null || true
