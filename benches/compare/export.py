"""What the contenders share: where the header of Connections.csv stands, and the form of an answer."""

import json
import sys
from pathlib import Path
from urllib.parse import unquote

# How long an invitation stays open.
LIFE_DAYS = 180


def folder() -> Path:
    """The unpacked export that the script is called with."""
    return Path(sys.argv[1])


def rows_above_header(connections: Path) -> int:
    """LinkedIn puts notes above the header."""
    with connections.open(encoding="utf-8-sig") as lines:
        return next(at for at, line in enumerate(lines) if line.startswith("First Name"))


def same_address(url: str) -> str:
    """The files write one address with letters or with their percent codes."""
    return unquote(url).lower()


def answer(messages: int, growth: dict, companies: dict, two_way: int, pending: int) -> None:
    """Prints the minimal work's result."""
    result = {
        "messages": messages,
        "connections": sum(growth.values()),
        "growth": dict(sorted(growth.items())),
        "companies": dict(sorted(companies.items())),
        "two_way": two_way,
        "pending": pending,
    }
    json.dump(result, sys.stdout, ensure_ascii=False)
