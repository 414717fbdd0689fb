import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from './machine.js';
import type { PartResult, Row, Target } from './measurement.js';
import { median, ratioOf, spreadOf } from './statistics.js';

/** What one row of the table says, as numbers. */
export interface Summary extends Row {
  median: number;
  least: number;
  most: number;
  ratio?: number;
  /** Whether the target was met; absent without a target. */
  met?: boolean;
}

export function summarize(row: Row, rows: readonly Row[]): Summary {
  const middle = median(row.samples);
  const baseline = rows.find(({ what }) => what === row.baseline);
  const ratio = baseline && ratioOf(row.samples, baseline.samples);
  const met = row.target && isMet(row.target, middle, ratio);
  return {
    ...row,
    median: middle,
    ...spreadOf(row.samples),
    ...(ratio !== undefined && { ratio }),
    ...(met !== undefined && { met }),
  };
}

function isMet({ of, atMost, atLeast }: Target, middle: number, ratio = Number.NaN): boolean {
  const value = of === 'ratio' ? ratio : middle;
  return value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity);
}

/** One part as lines of text: a title, a table, and what has to be known to read it. */
export function renderPart({ title, rows, notes }: PartResult): string {
  const header = ['', 'median', 'spread', 'ratio', 'target', ''];
  const body = rows.map((row) => cellsOf(summarize(row, rows)));
  const widths = header.map((_, column) =>
    Math.max(...[header, ...body].map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: string[]): string =>
    `  ${cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')}`.trimEnd();
  return ['', title, ...[header, ...body].map(line), ...notes.map((note) => `  · ${note}`)].join(
    '\n',
  );
}

function cellsOf(summary: Summary): string[] {
  const { what, unit, target, ratio, met } = summary;
  return [
    what,
    `${short(summary.median)} ${unit}`,
    summary.samples.length === 1 ? 'one round' : `${short(summary.least)}–${short(summary.most)}`,
    ratio === undefined ? '' : `× ${ratio.toFixed(2)}`,
    target === undefined ? '' : describeTarget(target),
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ];
}

function describeTarget({ of, atMost, atLeast }: Target): string {
  const bound = atMost === undefined ? `≥ ${atLeast ?? ''}` : `≤ ${atMost}`;
  return of === 'ratio' ? `× ${bound}` : bound;
}

/** Three digits that mean something; more would be the noise's. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100 || value === 0) return Math.round(value).toLocaleString('en');
  return value.toFixed(size >= 10 ? 1 : 2);
}

/**
 * Keeps a run: every sample, and the machine it was taken on.
 *
 * @returns the path of the file
 */
export async function keepRun(
  folder: string,
  machine: Machine,
  parts: PartResult[],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${machine.at.replaceAll(/[:.]/g, '-')}.json`);
  const kept = parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => summarize(row, part.rows)),
  }));
  await writeFile(file, `${JSON.stringify({ machine, parts: kept }, null, 2)}\n`);
  return file;
}
