# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Small PDFs whose every line stands where the test puts it (ISO 32000, a font of the reader)."""

from __future__ import annotations


def pdf(*pages, size=9):
    """A PDF of A5 pages, each a list of (left, from the foot, words) or (…, words, size)."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    kids = []
    for lines in pages:
        drawn = "\n".join(
            _drawn(*line, size=size) if len(line) == 3 else _sized(line) for line in lines
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
        stream = len(objects)
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents "
            f"{stream} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return _file(objects)


def paragraph(words, left=50, top=500, width=60, pitch=14):
    """The lines of a paragraph that breaks after about ``width`` letters."""
    lines, line = [], ""
    for word in words.split(" "):
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    lines.append(line)
    return [(left, top - pitch * at, line) for at, line in enumerate(lines)]


def _sized(line):
    left, foot, words, size = line
    return _drawn(left, foot, words, size=size)


def _drawn(left, foot, words, size):
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 {size} Tf {left} {foot} Td ({escaped}) Tj ET"


def _file(objects):
    written = "%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    return (
        f"{written}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(written)}\n%%EOF\n"
    ).encode("latin-1")
