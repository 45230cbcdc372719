"""`webhook`: stripe's own client for Python verifies and reads a message. Arguments: its file."""

import hashlib
import hmac
import sys
import time

import stripe
import worker

SECRET = "whsec_canary"
with open(sys.argv[1], "rb") as file:
    body = file.read()
now = int(time.time())
signature = hmac.new(SECRET.encode(), f"{now}.{body.decode()}".encode(), hashlib.sha256).hexdigest()
header = f"t={now},v1={signature}"
try:
    stripe.Webhook.construct_event(body + b" ", header, SECRET)
    raise AssertionError("a changed message was taken for genuine")
except stripe.SignatureVerificationError:
    pass


def run(times, notes):
    for _ in range(times):
        event = stripe.Webhook.construct_event(body, header, SECRET)
        worker.expect(event.data.object.amount == 12500, event)


worker.serve(f"stripe-python {stripe.VERSION}", run)
