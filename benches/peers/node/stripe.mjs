// `call`: stripe-node reads and makes refunds, as its README has it. Arguments: address, GET or POST.
import Stripe from "stripe";
import { expect, serve } from "./worker.mjs";

const [address, method] = process.argv.slice(2);
const url = new URL(address);
const stripe = new Stripe("sk_test_canary", {
  host: url.hostname,
  port: url.port,
  protocol: url.protocol.slice(0, -1),
  telemetry: false,
});
let number = 0;

await serve(`stripe-node ${Stripe.PACKAGE_VERSION}`, async (times, notes) => {
  for (let n = 0; n < times; n++) {
    const start = process.hrtime.bigint();
    const refund =
      method === "GET"
        ? await stripe.refunds.retrieve("re_1Nispe2eZvKYlo2Cd31jOCgZ")
        : await stripe.refunds.create(
            { payment_intent: "pi_1GszsK2eZvKYlo2CfhZyoZLp", amount: 12500 },
            { idempotencyKey: `order_${++number}` },
          );
    notes.latency(Number(process.hrtime.bigint() - start));
    expect(refund.id === "re_1Nispe2eZvKYlo2Cd31jOCgZ" && refund.amount === 12500, refund);
  }
});
