// An order of TygaPay's made, read and cancelled, each call signed as the provider's documentation shows: the path and the
// query as they are sent, then the body as npm qs flattens it, all under HMAC-SHA256 with the secret as text.
// Arguments: folder with node_modules, base URL, key, secret.
"use strict";

const assert = require("node:assert");
const { createHmac } = require("node:crypto");
const path = require("node:path");

const [installed, base, key, secret] = process.argv.slice(2);
const qs = require(path.join(installed, "node_modules", "qs"));

async function call(method, route, body) {
  const url = new URL(route, base);
  const apiPath = url.pathname + url.search;
  const bodyQueryString = body ? qs.stringify(body, { encode: false, delimiter: "&", allowDots: true }) : "";
  const hash = createHmac("sha256", secret).update(apiPath + bodyQueryString).digest("hex");
  const headers = { "Content-Type": "application/json", "x-api-key": key, "x-api-hash": hash };
  const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  return { status: answer.status, body: await answer.json() };
}

async function main() {
  const order = {
    orderNumber: "order-example-1",
    type: "payment",
    email: "buyer@example.com",
    amount: 9.5,
    notifyUrl: "https://shop.example.com/payment-webhook?a=1&b=2",
    returnUrl: "https://shop.example.com/payment-completed",
    customerInformation: { firstName: "Awa", dob: { year: 1990, month: 4, day: 17 }, address: { country: "CI", city: "Abidjan & Co" } },
  };
  const created = await call("POST", "/orders", order);
  assert.strictEqual(created.status, 200, JSON.stringify(created.body));
  const { orderId, status, alreadyExists } = created.body.data;
  assert.deepStrictEqual([status, alreadyExists], ["new", false]);
  const again = await call("POST", "/orders", order);
  assert.deepStrictEqual([again.body.data.orderId, again.body.data.alreadyExists], [orderId, true]);

  const read = await call("GET", `/orders/${orderId}`);
  assert.deepStrictEqual([read.status, read.body.data.orderNumber, read.body.data.amount], [200, "order-example-1", 9.5]);
  const cancelled = await call("PUT", `/orders/${orderId}/cancel`);
  assert.deepStrictEqual([cancelled.status, cancelled.body.data.status], [200, "cancelled"]);
  const twice = await call("PUT", `/orders/${orderId}/cancel`);
  assert.strictEqual(twice.status, 400);

  // A query is signed as it is sent.
  const user = await call("POST", "/user", { thirdPartyUserId: "é & ü" });
  const found = await call("GET", `/user?${new URLSearchParams({ thirdPartyUserId: "é & ü" })}`);
  assert.deepStrictEqual([found.status, found.body.userId], [200, user.body.userId]);
  const forged = await fetch(new URL(`/orders/${orderId}`, base), { headers: { "x-api-key": key, "x-api-hash": "0".repeat(64) } });
  assert.strictEqual(forged.status, 401);
  console.log(`TygaPay with qs ${require(path.join(installed, "node_modules", "qs", "package.json")).version}: created, read, cancelled`);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
