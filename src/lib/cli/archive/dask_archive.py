#!/usr/bin/env python3
"""Reads an archive with several processes or machines: `geodata suggest --jsonl` under Dask.

    python3 src/lib/cli/archive/dask_archive.py ARCHIVE.jsonl MENTIONS.jsonl --workers 8
    python3 src/lib/cli/archive/dask_archive.py ARCHIVE.jsonl MENTIONS.jsonl --scheduler tcp://host:8786

Every worker keeps one process of the command line and hands it a document at a time. What is written
are the lines that one process alone would write, in the order of the archive, whatever worker is lost
meanwhile: its batches are read again by another. Of the archive only a few batches are held at a time.
"""

import argparse
import itertools
import os
import re
import subprocess
import sys
from collections import deque
from pathlib import Path

from distributed import Client, LocalCluster, get_worker

ROOT = Path(__file__).resolve().parents[4]
COMMAND = ["node", "--import", "tsx", "src/lib/cli/geodata.ts", "suggest", "--jsonl"]
# Only an error says a number of a line, and quotes within its texts are escaped.
NUMBERED = re.compile(rb'(,"line":)\d+(,"error":)')


def read_batch(first, lines, command, root):
    """The answers to some lines of the archive, of which the first has a number."""
    worker = get_worker()
    answers = []
    for number, line in enumerate(lines, first):
        process = getattr(worker, "suggest_process", None)
        if process is None or process.poll() is not None:
            process = subprocess.Popen(
                command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
            worker.suggest_process = process
        process.stdin.write(line.rstrip(b"\n") + b"\n")
        process.stdin.flush()
        answer = process.stdout.readline()
        if not answer:
            raise RuntimeError(f"the process ended at line {number}, with {process.wait()}")
        answers.append(NUMBERED.sub(rb"\g<1>%d\g<2>" % number, answer, count=1))
    return b"".join(answers)


def batches(archive, size):
    """Batches of lines with the number of their first."""
    first = 1
    while lines := list(itertools.islice(archive, size)):
        yield first, lines
        first += len(lines)


def spread(client, archive, mentions, size, held):
    """Writes the answers of all batches in order, at most so many of them being on their way."""
    waiting = deque()
    for first, lines in batches(archive, size):
        waiting.append(client.submit(read_batch, first, lines, COMMAND, str(ROOT), pure=False, retries=2))
        if len(waiting) >= held:
            write(waiting.popleft(), mentions)
    while waiting:
        write(waiting.popleft(), mentions)


def write(future, mentions):
    mentions.write(future.result())
    mentions.flush()


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("archive", help="a document a line, as JSON")
    options.add_argument("mentions", help="the file to write")
    options.add_argument("--workers", type=int, default=os.cpu_count(), help="on this machine")
    options.add_argument("--scheduler", help="of a cluster that there is, instead")
    options.add_argument("--batch", type=int, default=50, help="documents in one task")
    chosen = options.parse_args()

    cluster = None
    if not chosen.scheduler:
        cluster = LocalCluster(
            n_workers=chosen.workers, threads_per_worker=1, dashboard_address=None
        )
    client = Client(chosen.scheduler or cluster)
    workers = client.run(os.getpid)
    for address, process in workers.items():
        print(f"worker {address} is process {process}", file=sys.stderr, flush=True)
    with open(chosen.archive, "rb") as archive, open(chosen.mentions, "wb") as mentions:
        spread(client, archive, mentions, chosen.batch, held=4 * max(1, len(workers)))
    client.close()
    if cluster:
        cluster.close()


if __name__ == "__main__":
    main()
