"""`call`: stripe's own client for Python reads and makes refunds. Arguments: address, GET or POST."""

import sys
import time

import stripe
import worker

address, method = sys.argv[1:3]
client = stripe.StripeClient("sk_test_canary", base_addresses={"api": address})
number = 0


def run(times, notes):
    global number
    for _ in range(times):
        start = time.perf_counter_ns()
        if method == "GET":
            refund = client.v1.refunds.retrieve("re_1Nispe2eZvKYlo2Cd31jOCgZ")
        else:
            number += 1
            refund = client.v1.refunds.create(
                {"payment_intent": "pi_1GszsK2eZvKYlo2CfhZyoZLp", "amount": 12500},
                {"idempotency_key": f"order_{number}"},
            )
        notes.latency(time.perf_counter_ns() - start)
        worker.expect(refund.id == "re_1Nispe2eZvKYlo2Cd31jOCgZ" and refund.amount == 12500, refund)


worker.serve(f"stripe-python {stripe.VERSION}", run)
