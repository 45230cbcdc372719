// `webhook`: stripe-node verifies and reads a message, as its README has it. Arguments: its file.
import { readFileSync } from "node:fs";
import Stripe from "stripe";
import { expect, serve } from "./worker.mjs";

const stripe = new Stripe("sk_test_canary");
const secret = "whsec_canary";
// The raw body, as a server hands it over.
const body = readFileSync(process.argv[2]);
const header = stripe.webhooks.generateTestHeaderString({ payload: body.toString(), secret });
let forged = false;
try {
  stripe.webhooks.constructEvent(Buffer.concat([body, Buffer.from(" ")]), header, secret);
  forged = true;
} catch {}
expect(!forged, "a changed message was taken for genuine");

await serve(`stripe-node ${Stripe.PACKAGE_VERSION}`, (times) => {
  for (let n = 0; n < times; n++) {
    const event = stripe.webhooks.constructEvent(body, header, secret);
    expect(event.data.object.amount === 12500, event);
  }
});
