// `ack`: an Express server as stripe-node's README has it. It keeps nothing on disk: what it knows of duplicates is a Set.
import { createRequire } from "node:module";
import express from "express";
import Stripe from "stripe";

const secret = process.argv[2];
const stripe = new Stripe("sk_test_canary");
const handled = new Map();
const app = express();
app.post("/webhook", express.raw({ type: "application/json" }), (request, response) => {
  let event;
  try {
    event = stripe.webhooks.constructEvent(request.body, request.headers["stripe-signature"], secret);
  } catch (error) {
    return response.status(400).send(`Webhook Error: ${error.message}`);
  }
  if (event.type === "payment_intent.succeeded" && !handled.has(event.id)) {
    handled.set(event.id, event.data.object.metadata.order_id);
  }
  response.json({ received: true });
});
app.get("/handled", (request, response) => {
  response.json({ handled: handled.size, twice: handled.size - new Set(handled.values()).size });
});
const server = app.listen(0, "127.0.0.1", () => {
  const express = createRequire(import.meta.url)("express/package.json").version;
  console.log(`http://127.0.0.1:${server.address().port} Express ${express} and stripe-node ${Stripe.PACKAGE_VERSION}`);
});
// A connection of the generator's may be idle between two turns.
server.keepAliveTimeout = 60_000;
