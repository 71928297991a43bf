#!/usr/bin/env python3
"""Times netcheck beside DuckDB, polars and pandas on one unpacked export, in one run.

netcheck does its whole job, with every file of the report; the three do the minimal work (connections by month
and company, two-way talkers, pending invitations), each as a process of its own. Two marks stand beside them:
one bare pass of the `csv` crate over messages.csv (benches/floor.rs), and `wc -l`. All take turns, so that a
machine that slows down slows all of them. The results are checked to be equal before anything is printed.

    python3 -m venv VENV && VENV/bin/pip install -r benches/compare/requirements.txt
    cargo build --release && cargo bench --bench floor --no-run
    VENV/bin/python benches/compare/compare.py --netcheck target/release/netcheck \\
        --floor target/release/deps/floor-… EXPORT

With --zip the export is packed too, and netcheck on the archive is timed beside `unzip -p`.
"""

import argparse
import csv
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
LIBRARIES = ["duckdb", "polars", "pandas"]
# A run is quoted by its median; the first round fills the page cache and is not counted.
RUNS = 5
MIB = 1 << 20


class Contender:
    """A command, and what each of its runs took: seconds of wall, user and system time, peak memory in bytes."""

    def __init__(self, name: str, command: list, output: Path):
        self.name, self.command, self.output = name, [str(part) for part in command], output
        self.runs = []

    def run(self, counted: bool) -> None:
        with self.output.open("wb") as output, tempfile.TemporaryFile() as errors:
            begin = time.perf_counter()
            child = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
            _, status, used = os.wait4(child.pid, 0)
            wall = time.perf_counter() - begin
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != 0:
                errors.seek(0)
                sys.exit(f"{self.name} failed: {errors.read().decode(errors='replace')}")
        if counted:
            # A child begins as a copy of this process, so a peak below this one's own (some 15 MiB) is not seen.
            self.runs.append((wall, used.ru_utime, used.ru_stime, used.ru_maxrss * 1024))

    def median(self, figure: int) -> float:
        return statistics.median(run[figure] for run in self.runs)

    def ratio(self, other: "Contender") -> float:
        """Of wall times, round by round: a slow round is slow for both."""
        return statistics.median(mine[0] / theirs[0] for mine, theirs in zip(self.runs, other.runs))


def netcheck_result(report: Path) -> dict:
    """The same numbers from the files of the report. Companies are joined over spellings there, so that only
    their sum can be equal."""

    def rows(name: str):
        return csv.DictReader((report / name).open(encoding="utf-8-sig", newline=""))

    summary = {row["metric"]: row["value"] for row in rows("summary.csv")}
    both = ("messages_received", "messages_sent")
    return {
        "connections": int(summary["connections"]),
        "growth": {row["month"]: int(row["added"]) for row in rows("growth.csv") if row["added"] != "0"},
        "companies": sum(int(row["connections"]) for row in rows("companies.csv")),
        "two_way": sum(all(int(row[side]) > 0 for side in both) for row in rows("connections.csv")),
        "pending": int(summary["invitations_pending"]),
    }


def check_equal(contenders: dict, report: Path) -> None:
    results = {name: json.loads(contenders[name].output.read_text()) for name in LIBRARIES}
    first = results[LIBRARIES[0]]
    for name, result in results.items():
        if result != first:
            sys.exit(f"{name} finds other numbers than {LIBRARIES[0]}")
    shared = {key: first[key] for key in ("connections", "growth", "two_way", "pending")}
    shared["companies"] = sum(first["companies"].values())
    found = netcheck_result(report)
    for key, value in shared.items():
        if found[key] != value:
            sys.exit(f"netcheck finds other numbers for {key}: {found[key]}, not {value}")
    if int(contenders["csv floor"].output.read_text()) != first["messages"]:
        sys.exit("the bare pass counts other rows of messages.csv")


def pack(export: Path, archive: Path) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in sorted(export.iterdir()):
            packed.write(file, file.name)


def print_table(contenders: list, messages: Path, rows: int) -> None:
    print("| | wall s (least to most) | user s | system s | peak MiB | MB/s | rows/s | wall to netcheck's |")
    print("|---|---|---|---|---|---|---|---|")
    for one in contenders:
        walls = [run[0] for run in one.runs]
        wall = one.median(0)
        print(
            f"| {one.name} | {wall:.3f} ({min(walls):.3f} to {max(walls):.3f}) | {one.median(1):.3f} "
            f"| {one.median(2):.3f} | {one.median(3) / MIB:.0f} | {messages.stat().st_size / 1e6 / wall:.0f} "
            f"| {rows / wall:,.0f} | {one.ratio(contenders[0]):.2f} |"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("export", type=Path, help="a folder with Connections.csv, messages.csv and Invitations.csv")
    parser.add_argument("--netcheck", type=Path, required=True, help="the program")
    parser.add_argument("--floor", type=Path, required=True, help="the program of benches/floor.rs")
    parser.add_argument("--runs", type=int, default=RUNS, help="counted rounds")
    parser.add_argument("--zip", action="store_true", help="time the packed export too")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        compare(arguments, Path(place))


def compare(arguments: argparse.Namespace, place: Path) -> None:
    messages = arguments.export / "messages.csv"
    report = place / "report"

    def contender(name: str, *command) -> Contender:
        return Contender(name, list(command), place / f"{name}.out")

    def netcheck(name: str, export: Path, out: Path) -> Contender:
        return contender(name, arguments.netcheck.resolve(), "analyze", export, "--out", out, "--quiet")

    contenders = [netcheck("netcheck", arguments.export, report)]
    contenders += [
        contender(name, sys.executable, HERE / f"with_{name}.py", arguments.export) for name in LIBRARIES
    ]
    contenders += [
        contender("csv floor", arguments.floor.resolve(), "--pass", messages),
        contender("wc -l", "wc", "-l", messages),
    ]
    if arguments.zip:
        archive = place / "export.zip"
        pack(arguments.export, archive)
        contenders += [
            netcheck("netcheck, ZIP", archive, place / "report-zip"),
            contender("unzip -p", "unzip", "-p", archive, "messages.csv"),
        ]
    load = os.getloadavg()[0]
    for round_number in range(arguments.runs + 1):
        for one in contenders:
            one.run(counted=round_number > 0)
    by_name = {one.name: one for one in contenders}
    check_equal(by_name, report)

    rows = int(by_name["csv floor"].output.read_text())
    print(f"{rows:,} messages, {messages.stat().st_size / 1e6:.0f} MB; {os.cpu_count()} cores, load before {load:.1f},")
    print(f"after {os.getloadavg()[0]:.1f}; medians of {arguments.runs} runs; results equal\n")
    print_table(contenders, messages, rows)
    netcheck_run = contenders[0]
    print(f"\nnetcheck to DuckDB {netcheck_run.ratio(by_name['duckdb']):.2f} (aim 0.50), to the csv floor ", end="")
    print(f"{netcheck_run.ratio(by_name['csv floor']):.2f} (aim 1.20), ", end="")
    print(f"peak {netcheck_run.median(3) / MIB:.0f} MiB (aim 143, which is 150 MB)")
    if arguments.zip:
        ratio = by_name["netcheck, ZIP"].ratio(by_name["unzip -p"])
        print(f"netcheck on the ZIP to unzip -p {ratio:.2f} (aim 1.50)")


if __name__ == "__main__":
    main()
