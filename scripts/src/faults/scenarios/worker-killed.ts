import { setTimeout as delay } from 'node:timers/promises';
import { compare } from '@gatehouse/shared/testing/history';
import { between } from '@gatehouse/shared/testing/seeded-random';
import { logDay, visitorsIn, VISITS_OF_DAY } from '../day-of-visits.js';
import { FilesOfVisits, type MadeFile } from '../files-of-visits.js';
import type { Otherwise } from '../otherwise.js';
import { victimsOf, type Scenario, type Trial } from '../scenario.js';

/** Between the step at which it strikes and the kill: it meets the midst of steps too. */
const latestMs = 60;
/** Where one worker dies, it is the one that stands by in half of the rounds. */
const mostRoundsPerKill = 10;

export const workerKilled: Scenario = {
  name: 'worker-killed',
  promise:
    'kill -9 of one of two workers, or of both, while a file of visits is made: each job is done once, its progress never goes back, and its file is the one that an undisturbed job makes, byte by byte',
  protection: 'keeping where a job goes on together with what it has made',
  quick: false,
  async run(trial) {
    const { world, size } = trial;
    const otherwise = { without: trial.weakened ? 'kept-place' : undefined };
    await world.equip('worker', otherwise);
    const { day, visitors } = await logDay(trial);
    const files = await FilesOfVisits.open(world.system, day);
    const undisturbed = await files.make();
    const rounds: Round[] = [];
    while (rounds.filter(({ runs }) => runs > 1).length < size.kills) {
      if (rounds.length === size.kills * mostRoundsPerKill)
        throw new Error('too few workers died at their work');
      rounds.push(await killAndLook(trial, files, otherwise));
    }
    const made = [undisturbed, ...rounds];
    const testimonies = made.map(({ content }, round) => ({
      where: round === 0 ? 'undisturbed file' : `file of round ${round}`,
      ids: visitorsIn(content.toString()),
      order: visitors,
    }));
    return {
      verdict: compare(visitors, testimonies),
      recoveryMs: Math.max(...rounds.map(({ recoveryMs }) => recoveryMs)),
      broken: [
        ...made.flatMap(({ broken }) => broken),
        ...rounds.flatMap(({ content }, index) =>
          content.equals(undisturbed.content) ? [] : [`round ${index + 1} made another file`],
        ),
        ...(await doneAgain(trial, made)),
      ],
    };
  },
};

interface Round extends MadeFile {
  /** How often a worker took the job. */
  runs: number;
  recoveryMs: number;
}

/** Strikes when so many visits are gathered; the control early, so that there is much to be done. */
async function killAndLook(
  trial: Trial,
  files: FilesOfVisits,
  otherwise: Otherwise,
): Promise<Round> {
  const { random, weakened } = trial;
  const gathered = between(random, 1, weakened ? VISITS_OF_DAY / 2 : VISITS_OF_DAY);
  const afterMs = between(random, 0, latestMs);
  let healedAt = Date.now();
  let fault: Promise<void> | undefined;
  const made = await files.make(({ done }) => {
    if (done < gathered || fault !== undefined) return;
    fault = strike(trial, afterMs, otherwise).then(() => {
      healedAt = Date.now();
    });
    fault.catch(() => undefined);
  });
  const endedAt = Date.now();
  await fault;
  const { runs, broken } = await inDatabase(trial, made);
  const recoveryMs = Math.max(0, endedAt - healedAt);
  return { ...made, broken: [...made.broken, ...broken], runs, recoveryMs };
}

async function strike(trial: Trial, afterMs: number, otherwise: Otherwise): Promise<void> {
  const victims = victimsOf(trial, 'worker');
  await delay(afterMs);
  await trial.world.kill9(victims);
  await trial.world.restart(victims, otherwise);
}

/** What there is of a job: its file and nothing else, as long as it is told to be. */
async function inDatabase(
  { world }: Trial,
  { job, content }: MadeFile,
): Promise<{ runs: number; broken: string[] }> {
  const [row] = await world.truth.main('SELECT run FROM jobs WHERE id = ?', [job.id]);
  const left = await world.truth.main(
    `SELECT part, SUM(LENGTH(bytes)) AS bytes FROM job_chunks WHERE job_id = ? GROUP BY part`,
    [job.id],
  );
  const found = left.map(({ part, bytes }) => `${Number(bytes)} bytes of ${String(part)}`).join();
  const wanted = `${content.length} bytes of file`;
  const isWhole = found === wanted && job.file?.bytes === content.length;
  return {
    runs: Number(row?.['run']),
    broken: isWhole ? [] : [`a job has left ${found} and told of ${job.file?.bytes ?? 0}`],
  };
}

/** A message that comes again does nothing to a job that has ended. */
async function doneAgain({ world }: Trial, made: readonly MadeFile[]): Promise<string[]> {
  await world.truth.untilNothingIsOnTheWay();
  const broken: string[] = [];
  for (const { job } of made) {
    const [row] = await world.truth.main(
      `SELECT state, ended_at = touched_at AS isUntouched, slot FROM jobs WHERE id = ?`,
      [job.id],
    );
    const isAsItEnded =
      row?.['state'] === job.state && row['isUntouched'] === 1 && row['slot'] === null;
    if (!isAsItEnded) broken.push(`a job was taken again that had ended as ${job.state}`);
  }
  return broken;
}
