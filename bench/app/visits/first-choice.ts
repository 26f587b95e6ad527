import type { MeasuredServer } from "../measured-server.ts";
import type { Seen } from "../page/probe.ts";
import type { Visit } from "../visit.ts";

/** What it took until the first choice could be made, whatever was tapped before. */
export async function untilFirstChoice(visit: Visit, { usable }: Seen, server: MeasuredServer) {
  const { origin, longTasks, shift } = await visit.notes();
  const before = server.sent.filter(({ at }) => at <= origin + usable);
  const byPage = before.filter(({ byWorker }) => !byWorker);
  const early = longTasks.filter(([begin]) => begin < usable).map(([, length]) => length);
  const bytesOf = (sent: typeof before): number => sum(sent.map(({ bytes }) => bytes));
  return {
    firstChoice: usable,
    bytes: bytesOf(byPage),
    requests: byPage.length,
    workerBytes: bytesOf(before) - bytesOf(byPage),
    shift,
    longTasks: early.length,
    longestTask: Math.max(0, ...early),
    blocking: sum(early.map((length) => length - 50)),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
