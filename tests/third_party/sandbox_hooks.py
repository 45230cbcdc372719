"""What Schemathesis has to know of the three providers beyond their specs: TygaPay's signature, and three checks in place
of those that schemathesis.toml switches off, because the provider is known to answer otherwise."""

import hashlib
import hmac
import json
import math
import os

import requests
import schemathesis

PROVIDER = os.environ["PASSERELLE_PROVIDER"]
KEY = os.environ["PASSERELLE_KEY"]
SECRET = os.environ.get("PASSERELLE_SECRET", "")


def javascript(value):
    """A scalar as JavaScript prints it into text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, float):
        return value
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value == 0:
        return "0"
    # Python has the same shortest digits, and another notation.
    digits, exponent = repr(value), 0
    if "e" in digits:
        digits, exponent = digits.split("e")
    sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
    whole, _, fraction = digits.partition(".")
    if fraction == "0":
        fraction = ""
    point = len(whole) + int(exponent)
    digits = whole + fraction
    point -= len(digits) - len(digits.lstrip("0"))
    digits = digits.strip("0")
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{sign}{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    mantissa = digits[0] + ("." + digits[1:] if count > 1 else "")
    return f"{sign}{mantissa}e{point - 1:+d}"


def number(text):
    try:
        return float(text)
    except OverflowError:
        return math.inf


def in_order(entries):
    """The members as a JavaScript object lists them: numbers first, by size."""
    entries = dict(entries)
    index = {key for key in entries if key.isascii() and key.isdigit() and str(int(key)) == key and int(key) < 2**32 - 1}
    return {key: entries[key] for key in sorted(index, key=int)} | {k: v for k, v in entries.items() if k not in index}


def flatten(name, value, pairs):
    """`qs.stringify(body, {encode: false, allowDots: true})`, as the provider's documentation signs."""
    if isinstance(value, dict):
        for key, inner in value.items():
            flatten(f"{name}.{key}" if name is not None else key, inner, pairs)
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            flatten(f"{name}[{place}]" if name is not None else str(place), inner, pairs)
    else:
        pairs.append(f"{name}={javascript(value)}")


class Signature(requests.auth.AuthBase):
    """Signs the very bytes that are about to be sent, so whatever a check has made of the call."""

    def __call__(self, request):
        flat = ""
        if request.body and "json" in request.headers.get("content-type", ""):
            try:
                body = json.loads(request.body, object_pairs_hook=in_order, parse_int=number, parse_float=number)
                if isinstance(body, (dict, list)):
                    pairs = []
                    flatten(None, body, pairs)
                    flat = "&".join(pairs)
            except (ValueError, RecursionError):
                pass  # No body that a server could have read and signed.
        # Lone surrogates: what JSON can write and UTF-8 can't, JavaScript hashes as a replacement character.
        text = (request.path_url + flat).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        request.headers["x-api-key"] = KEY
        request.headers["x-api-hash"] = hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).hexdigest()
        return request


if PROVIDER == "tygapay":
    schemathesis.auth.set_from_requests(Signature())


def is_of_coverage(case, scenario):
    phase = case.meta and case.meta.phase.data
    return getattr(getattr(phase, "scenario", None), "name", None) == scenario


@schemathesis.check
def unrouted_method_is_not_found(ctx, response, case):
    """Express and Nest know no 405: a method that isn't routed is a path that isn't (facts: "Cannot PUT /orders")."""
    if PROVIDER == "lygos" or not is_of_coverage(case, "UNSPECIFIED_HTTP_METHOD"):
        return None
    if response.request.method == "OPTIONS":
        return None
    assert response.status_code == 404, f"an unrouted method answered {response.status_code}, and not 404"


# What a spec can't say of a request, and a provider refuses all the same with 400: text of the refusal, and on what
# evidence. A request that fits its schema may be refused for these and nothing else.
REASONS = {
    "lygos": [],
    "lomi": [
        # facts/lomi.md §3: pages. The spec gives limits no bounds, as the documents don't.
        "must be an integer from",
        "must be an integer of at least",
        "The cursor is not one that a list answered",
        # §5: an empty key is none, and neither is one that isn't ASCII.
        "The header Idempotency-Key is required here",
        # Forms that the document gives in words only.
        "must be a valid ISO 8601 date string",
        "must be an email",
        "must be a UUID",
        "must be a positive number",
        "should not be empty",
        "must be not empty",
        "more digits than the sandbox",
        # Kinds and states of things, and what goes with what (§8).
        "must be one of XOF, USD, EUR",
        "must be one of the following values: XOF, USD, EUR",
        "must be that of the price",
        "must be a price of the product",
        "not found or access denied",
        "is not allowed for",
        "are not allowed for",
        "is required for",
        "is required when",
        "is required with",
        "is for recurring products",
        "are for recurring products",
        "is for one-time products",
        "is for operators of a lomi. Network",
        "names fees that the organization does not have",
        "must contain 1 to 3 elements",
        "at most 3 active prices",
        "must not be less than minimum_amount",
        "amount must be at least",
        "amount must be an integer",
        "amount must be more than is blocked",
        "amount exceeds what is blocked",
        "amount times quantity is too much",
        "expiry_date must be in the future",
        "Only a hold in the status requires_capture",
        "Only completed transactions can be refunded",
        "The charge is over",
        "Wave takes XOF only",
        "confirmation_token is unknown",
        "Insufficient balance",
        "no phone number, email address or card to block",
        "The payout method is not a bank account",
        "line_items take one-time products",
        "PI-SPI is not available in this sandbox",
        "This sandbox has no",
        "payouts are not available",
        "Advances are not available in test mode",
        "destination must be an active member",
        "A settlement id has the form",
        "Bank payouts to a beneficiary are not supported",
        # What is unique, and what a discount, a meter and a message are (§4, §13, §14).
        "exists already",
        "discount_percentage must be above 0",
        "discount_fixed_amount must be above 0",
        "usage_limit_value is required unless",
        "expires_at must be after valid_from",
        "meter_product_must_be_usage_based",
        "message must be 10 to 5000 characters long",
        # An invoice is for something, and is over once it is paid or cancelled (§8).
        "amount and amount_due must be positive numbers",
        "An invoice that is",
        "A paid or cancelled invoice can't be changed",
        # URL rules of webhooks (§9), and what became of a test.
        "url must use https",
        "url must not",
        "url must be a URL address",
        "Webhook endpoint could not be reached",
        "Webhook endpoint answered",
        "Webhook is not",
    ],
    "tygapay": [
        "amount is required for a payment order",  # §11.5: required, yet optional for a deposit
        "mount must be a positive number",  # amount, usdAmount: nobody pays nothing
        "more digits than the sandbox keeps",  # the sandbox's own limit: 28 digits
        "order can't be cancelled, its status is",  # §4: 400 when the status does not allow it
        "order can't be refunded, its status is",  # §4
        "otp is wrong or has expired",  # §3
        "orderNumber or txHash is required",  # §2, X2: neither given
        "durationInMonths must be a number of months",  # nobody stakes for less than one
        "the payout is cancelled already",  # a stake is taken back once
        "should not be empty",  # required members: an empty text is none
    ],
}


@schemathesis.check
def good_data_is_refused_only_with_a_reason(ctx, response, case):
    """In place of positive_data_acceptance, as far as it concerns 400."""
    mode = case.meta and case.meta.generation.mode
    if response.status_code != 400 or not (mode and mode.is_positive):
        return None
    text = response.text
    assert any(reason in text for reason in REASONS[PROVIDER]), f"a request that fits its schema is refused: {text[:300]}"


CONFIRMED = set()


def strangers(case):
    """Headers of somebody who isn't let in, and the answer to them: status, and its short name."""
    if PROVIDER == "lygos":
        return [({}, 401, "NO_API_KEY_PROVIDED"), ({"api-key": "lygosapp-canary"}, 404, "API_KEY_NOT_FOUND")]
    if PROVIDER == "tygapay" and case.operation.definition.raw.get("security") != []:
        answer = (401, "unauthorized") if case.operation.path.startswith("/orders") else (409, "permission_denied")
        return [(headers, *answer) for headers in ({}, {"x-api-key": KEY}, {"x-api-key": KEY, "x-api-hash": "0" * 64})]
    return []


@schemathesis.check
def strangers_are_refused_as_documented(ctx, response, case):
    """In place of ignored_auth where the answer is neither 401 nor 403."""
    if not 200 <= response.status_code < 300 or case.operation.label in CONFIRMED:
        return None
    request = response.request
    kept = {name: value for name, value in request.headers.items() if name.lower() in ("content-type", "x-tenant-id")}
    for headers, status, name in strangers(case):
        answer = requests.request(request.method, request.url, headers=kept | headers, data=request.body, timeout=10)
        body = answer.json()
        found = answer.status_code, body["detail"]["type"] if PROVIDER == "lygos" else body["status"]
        assert found == (status, name), f"{case.operation.label} with {list(headers)} answered {found}"
    CONFIRMED.add(case.operation.label)
