// `load`: 256 calls of stripe-node in flight. Argument: address.
import { Agent } from "node:http";
import Stripe from "stripe";
import { expect, serve } from "./worker.mjs";

const url = new URL(process.argv[2]);
const stripe = new Stripe("sk_test_canary", {
  host: url.hostname,
  port: url.port,
  protocol: url.protocol.slice(0, -1),
  // As its README has it for many calls.
  httpAgent: new Agent({ keepAlive: true }),
  telemetry: false,
});

await serve(`stripe-node ${Stripe.PACKAGE_VERSION}`, async (times, notes) => {
  let begun = 0;
  const task = async () => {
    while (begun++ < times) {
      const start = process.hrtime.bigint();
      const refund = await stripe.refunds.retrieve("re_1Nispe2eZvKYlo2Cd31jOCgZ");
      notes.latency(Number(process.hrtime.bigint() - start));
      expect(refund.amount === 12500, refund);
    }
  };
  await Promise.all(Array.from({ length: Math.min(256, times) }, task));
});
