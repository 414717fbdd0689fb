import type { BenchSystem } from '../bench-world.js';
import { atRate } from '../at-rate.js';
import { Poster } from '../poster.js';
import { Guard, hearersPerVisit } from '../visits.js';

export interface Latencies {
  /** From the moment the guard's request is sent to each browser, in milliseconds. */
  fromRequest: number[];
  /** From the moment its 201 is read; below zero when the browser was first. */
  fromAnswer: number[];
  refused: number;
  /** Notifications that no browser had shown after twenty seconds. */
  notShown: number;
}

/** Visits at a fixed rate through the whole system, each to the two residents of one unit. */
export async function measureSystem(
  { crowd }: BenchSystem,
  perSecond: number,
  seconds: number,
): Promise<Latencies> {
  const poster = new Poster(crowd.gatewayUrl, 64);
  const guard = new Guard(crowd, poster);
  const visits: { id: string; sentAt: number; answeredAt: number }[] = [];
  crowd.forget();
  await atRate(perSecond, seconds, async () => {
    const sentAt = performance.now();
    const id = await guard.requestVisit();
    if (id !== undefined) visits.push({ id, sentAt, answeredAt: performance.now() });
  });
  await crowd.untilShown(visits.length * hearersPerVisit, 20_000);
  poster.close();
  const since = (moment: 'sentAt' | 'answeredAt'): number[] =>
    visits.flatMap((visit) => crowd.shownAt(visit.id).map((at) => at - visit[moment]));
  return {
    fromRequest: since('sentAt'),
    fromAnswer: since('answeredAt'),
    refused: guard.refused,
    notShown: visits.length * hearersPerVisit - crowd.shownInAll,
  };
}
