import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome, TestResult } from './stage.js';

/** Writes what a stage came to as JUnit XML, which every build server reads. */
export async function writeJunit(folder: string, stage: string, outcome: Outcome): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `TEST-${stage}.xml`), toJunit(stage, outcome));
}

/** A stage that knows of no single tests is one test itself. */
export function toJunit(stage: string, outcome: Outcome): string {
  const itself: TestResult = { name: stage, file: stage, seconds: 0 };
  if (outcome.failed > 0) itself.failure = outcome.report;
  const tests = [...(outcome.tests ?? [itself])];
  // The process may have failed where no test did: it hung, or it was killed.
  if (outcome.failed > 0 && tests.every(({ failure }) => failure === undefined)) tests.push(itself);
  const failures = tests.filter(({ failure }) => failure !== undefined).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="${escaped(stage)}" tests="${tests.length}" failures="${failures}" errors="0" skipped="0">`,
    ...tests.map((test) => testCase(stage, test)),
    '</testsuite>',
    '',
  ].join('\n');
}

function testCase(stage: string, { name, file, seconds, failure }: TestResult): string {
  const head = `  <testcase classname="${escaped(`${stage}.${file}`)}" name="${escaped(name)}" time="${seconds.toFixed(3)}"`;
  if (failure === undefined) return `${head}/>`;
  const [first = ''] = failure.split('\n');
  return `${head}><failure message="${escaped(first)}">${escaped(failure)}</failure></testcase>`;
}

/** For text and attributes; what XML cannot hold at all becomes a question mark. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '?')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
