import { paint } from '../console/paint.js';
import { writeJunit } from './junit.js';
import type { Outcome, Stage, StageContext } from './stage.js';

/** What the whole run came to. */
export interface Totals {
  passed: number;
  failed: number;
}

/**
 * Runs stages in order, two at a time, and those that run below them one after the other; one that
 * wants the machine for itself waits until the others are done, save those below. Each is reported
 * when it ends, failures with all there is to read.
 */
export async function runStages(stages: Stage[], context: StageContext): Promise<Totals> {
  const totals = { passed: 0, failed: 0 };
  const runOne = async (stage: Stage): Promise<void> => {
    const startedAt = performance.now();
    const outcome = await stage.run(context);
    if (context.junit !== undefined) await writeJunit(context.junit, stage.name, outcome);
    report(stage, outcome, (performance.now() - startedAt) / 1000);
    totals.passed += outcome.passed;
    totals.failed += outcome.failed;
  };
  const of = (wanted: Stage['pace']): Stage[] => stages.filter(({ pace }) => pace === wanted);
  const lane = async (waiting: Stage[]): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await runOne(next);
    }
  };
  const below = lane(of('below'));
  const together = of('beside');
  await Promise.all([lane(together), lane(together)]);
  await lane(of('alone'));
  await below;
  return totals;
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
