# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Write ``src/gongshi/notices/letters.toml``: Traditional characters and their Simplified twins.

Run by hand with the ``dev`` extra when OpenCC's tables change; the file is committed. Only pairs of
single characters are kept, so that folding never moves an offset (design of reading, section 4).
"""

from __future__ import annotations

from pathlib import Path

import opencc

TARGET = Path(__file__).resolve().parents[1] / "src/gongshi/notices/letters.toml"
HAN = [*range(0x3400, 0xA000), *range(0xF900, 0xFB00), *range(0x20000, 0x2A6E0)]
HEADER = """# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
# Written by tools/make_letters.py from the tables of OpenCC (Apache-2.0). Do not edit.
"""
VARIANTS = {
    "衞": "卫",
    "啓": "启",
    "裏": "里",
    "粧": "妆",
    "麽": "么",
    "臺": "台",
    "羣": "群",
    "峯": "峰",
}


def pairs() -> dict[str, str]:
    """Return each Traditional character that has one Simplified twin of another shape."""
    converters = [opencc.OpenCC(name).convert for name in ("t2s", "hk2s", "tw2s")]
    found = dict(VARIANTS)
    for code in HAN:
        letter = chr(code)
        twins = [twin for convert in converters if (twin := convert(letter)) != letter]
        if twins and len(twins[0]) == 1:
            found.setdefault(letter, twins[0])
    return dict(sorted(found.items()))


def main() -> None:
    """Write the file."""
    found = pairs()
    lines = [
        f'traditional = "{"".join(found)}"',
        f'simplified = "{"".join(found.values())}"',
        f'simplified_only = "{simplified_only(found)}"',
    ]
    TARGET.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")


def simplified_only(found: dict[str, str]) -> str:
    """Return the characters that tell a Simplified text: those that Traditional never writes."""
    to_traditional = opencc.OpenCC("s2t").convert
    return "".join(
        sorted({s for t, s in found.items() if to_traditional(s) == t and s not in found})
    )


if __name__ == "__main__":
    main()
