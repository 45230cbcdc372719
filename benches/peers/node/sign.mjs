// `sign`: npm qs and node's crypto sign requests, as TygaPay's documentation has it. Arguments: the file of vectors, and the
// name of one of them or "all".
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import qs from "qs";
import { expect, serve } from "./worker.mjs";

const [file, wanted] = process.argv.slice(2);
const { secret, cases } = JSON.parse(readFileSync(file, "utf8"));
// passerelle refuses to sign a name with a point in it, so here it isn't signed either.
const chosen = Object.entries(cases).filter(([name]) => name !== "dotted_key" && (wanted === "all" || wanted === name));
if (chosen.length === 0) throw new Error(`no vector is called ${wanted}`);
const requests = chosen.map(([, request]) => request);

function sign({ path, body }) {
  const text = body === null ? path : path + qs.stringify(body, { encode: false, delimiter: "&", allowDots: true });
  return createHmac("sha256", secret).update(text).digest("hex");
}

const version = createRequire(import.meta.url)("qs/package.json").version;
await serve(`node ${process.versions.node} with qs ${version}`, (times) => {
  for (let n = 0; n < times; n++) {
    const request = requests[n % requests.length];
    const hash = sign(request);
    expect(hash === request.hash, request);
  }
});
