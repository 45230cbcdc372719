"""`call`: lomi.'s own client for Python reads a refund; it makes none. Arguments: address, GET."""

import importlib.metadata
import sys
import time

import lomi
import worker

client = lomi.LomiClient("lomi_sk_test_canary", base_url=sys.argv[1])


def run(times, notes):
    for _ in range(times):
        start = time.perf_counter_ns()
        refund = client.refunds.get("6f1d2a53-0e2b-4b7e-9d5c-1f0a7c9b2e41")
        notes.latency(time.perf_counter_ns() - start)
        worker.expect(refund["refunded_amount"] == 12500, refund)


worker.serve(f"lomi-sdk {importlib.metadata.version('lomi-sdk')} (Python)", run)
