import { paint } from '../console/paint.js';
import { inOrder, type Durations } from './durations.js';
import { writeJunit } from './junit.js';
import type { Outcome, Stage, StageContext } from './stage.js';

/** What the whole run came to. */
export interface Totals {
  passed: number;
  failed: number;
}

export interface Running {
  /** What stages are told that need servers: they wait for it, and the others do not. */
  servers?: Promise<NodeJS.ProcessEnv>;
  /** How long stages took the last time. */
  lasted?: Durations;
  /** Hears how long a stage took, in seconds. */
  onEnd?: (stage: Stage, seconds: number) => void;
}

/**
 * Runs stages two at a time, the longest first, and beside them, one after the other, those that run
 * below them and behind these. Each is reported when it ends, failures with all there is to read.
 *
 * @throws whatever the servers failed with
 */
export async function runStages(
  stages: readonly Stage[],
  context: StageContext,
  { servers = Promise.resolve(context.env), lasted = new Map(), onEnd }: Running = {},
): Promise<Totals> {
  const totals = { passed: 0, failed: 0 };
  const ends = new Map(stages.map(({ name }) => [name, new Ending()]));
  const runOne = async (stage: Stage): Promise<void> => {
    await ends.get(stage.after ?? '')?.came;
    const env = stage.needs === 'servers' ? await servers : context.env;
    const startedAt = performance.now();
    const outcome = await stage.run({ ...context, env });
    const seconds = (performance.now() - startedAt) / 1000;
    if (context.junit !== undefined) await writeJunit(context.junit, stage.name, outcome);
    report(stage, outcome, seconds);
    onEnd?.(stage, seconds);
    totals.passed += outcome.passed;
    totals.failed += outcome.failed;
    ends.get(stage.name)?.come();
  };
  const of = (wanted: Stage['pace']): Stage[] => stages.filter(({ pace }) => pace === wanted);
  const lane = async (waiting: Stage[]): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await runOne(next);
    }
  };
  const together = inOrder(of('beside'), lasted);
  await Promise.all([lane([...of('below'), ...of('behind')]), lane(together), lane(together)]);
  return totals;
}

/** Something that will be over, and that others may wait for. */
class Ending {
  come: () => void = () => undefined;
  readonly came = new Promise<void>((resolve) => (this.come = resolve));
}

function report({ name }: Stage, outcome: Outcome, seconds: number): void {
  const { passed, failed, report: text, unsteady, note } = outcome;
  const mark = failed === 0 ? paint('green', '✓') : paint('red', '✗');
  const counts = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
  console.log(
    `  ${mark} ${name.padEnd(14)} ${counts.padEnd(24)} ${paint('grey', `${seconds.toFixed(1)} s`)}`,
  );
  if (failed > 0) console.log(`\n${indent(text)}\n`);
  if (unsteady !== undefined) {
    console.log(`\n${indent(`UNSTEADY: passed only when run again; please mend\n${unsteady}`)}\n`);
  }
  if (note !== undefined) console.log(`\n${indent(paint('yellow', note))}\n`);
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}
