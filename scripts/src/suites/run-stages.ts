import { paint } from '../console/paint.js';
import { writeJunit } from './junit.js';
import type { Outcome, Stage, StageContext } from './stage.js';

/** What the whole run came to. */
export interface Totals {
  passed: number;
  failed: number;
}

/**
 * Runs stages in order, two at a time; one that wants the machine for itself waits until the
 * others are done. Each is reported when it ends, failures with all there is to read.
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
  const together = stages.filter(({ alone }) => !alone);
  const lane = async (): Promise<void> => {
    for (let next = together.shift(); next !== undefined; next = together.shift()) {
      await runOne(next);
    }
  };
  await Promise.all([lane(), lane()]);
  for (const stage of stages.filter(({ alone }) => alone)) await runOne(stage);
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
