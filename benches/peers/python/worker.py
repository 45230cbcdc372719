"""The same as src/harness/worker.rs: reads {"run": n} lines, does it n times, answers what it took."""

import json
import resource
import sys
import time


class Notes:
    def __init__(self):
        self.latencies = []
        self.counts = {}

    def latency(self, nanoseconds):
        self.latencies.append(nanoseconds)

    def count(self, name, value):
        self.counts[name] = value


def say(line):
    print(json.dumps(line), flush=True)


def serve(name, run):
    """`run(times, notes)` does it, and raises when what came out is wrong."""
    say({"ready": name})
    for line in sys.stdin:
        times = json.loads(line)["run"]
        notes = Notes()
        cpu, start = time.process_time_ns(), time.perf_counter_ns()
        try:
            run(times, notes)
        except Exception as error:
            say({"wrong": repr(error)})
            sys.exit(2)
        nanoseconds, used = time.perf_counter_ns() - start, time.process_time_ns() - cpu
        sample = {
            "operations": times,
            "nanoseconds": nanoseconds,
            "cpu_nanoseconds": used,
            "peak_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
            "counts": notes.counts,
        }
        if notes.latencies:
            notes.latencies.sort()
            last = len(notes.latencies) - 1
            sample["p50_nanoseconds"] = notes.latencies[min(len(notes.latencies) * 50 // 100, last)]
            sample["p99_nanoseconds"] = notes.latencies[min(len(notes.latencies) * 99 // 100, last)]
        say(sample)


def expect(right, what):
    """A wrong answer ends the benchmark."""
    if not right:
        raise AssertionError(f"wrong: {what!r}")
