// The same as src/harness/worker.rs: reads {"run": n} lines, does it n times, answers what it took.
import { createInterface } from "node:readline";

/**
 * @param {string} name  with its version
 * @param {(times: number, notes: { latency(ns: number): void, count(name: string, value: number): void }) => Promise<void> | void} run
 *   does it; throws when what came out is wrong
 */
export async function serve(name, run) {
  say({ ready: name });
  for await (const line of createInterface({ input: process.stdin })) {
    const { run: times } = JSON.parse(line);
    const latencies = [];
    const counts = {};
    const notes = { latency: (ns) => latencies.push(ns), count: (key, value) => (counts[key] = value) };
    const cpu = process.cpuUsage();
    const start = process.hrtime.bigint();
    try {
      await run(times, notes);
    } catch (error) {
      say({ wrong: String(error?.stack ?? error) });
      process.exit(2);
    }
    const nanoseconds = Number(process.hrtime.bigint() - start);
    const used = process.cpuUsage(cpu);
    latencies.sort((a, b) => a - b);
    const percentile = (percent) => latencies[Math.min(Math.floor((latencies.length * percent) / 100), latencies.length - 1)];
    const sample = {
      operations: times,
      nanoseconds,
      cpu_nanoseconds: (used.user + used.system) * 1000,
      peak_kib: process.resourceUsage().maxRSS,
      counts,
    };
    if (latencies.length) {
      sample.p50_nanoseconds = percentile(50);
      sample.p99_nanoseconds = percentile(99);
    }
    say(sample);
  }
  process.exit(0);
}

function say(line) {
  process.stdout.write(JSON.stringify(line) + "\n");
}

/** A wrong answer ends the benchmark. */
export function expect(right, what) {
  if (!right) throw new Error(`wrong: ${JSON.stringify(what)}`);
}
