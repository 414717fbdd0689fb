import { paint, type Colour } from '../console/paint.js';

const colours: Colour[] = ['cyan', 'magenta', 'yellow', 'blue', 'green'];
const levelColours: Partial<Record<string, Colour>> = { error: 'red', warn: 'yellow' };
const shownElsewhere = new Set(['time', 'level', 'message', 'service', 'stack']);

/**
 * One line of a service's JSON log as a person reads it: time, process, message, then what else it
 * carries. What is not JSON (a crash before the logger exists) passes as it is.
 */
export function readableLine(process: string, line: string): string {
  const prefix = paint(colourOf(process), process.padEnd(12));
  const entry = parse(line);
  if (entry === undefined) return `${prefix} ${line}`;
  const time = /T(\d\d:\d\d:\d\d\.\d{3})/.exec(textOf(entry.time))?.[1] ?? '';
  const level = textOf(entry.level);
  const message = textOf(entry.message);
  const rest = Object.entries(entry)
    .filter(([key]) => !shownElsewhere.has(key))
    .map(([key, value]) => `${key}=${textOf(value)}`)
    .join(' ');
  const stack = entry.stack === undefined ? '' : `\n${textOf(entry.stack)}`;
  const shown = paint(levelColours[level] ?? 'grey', level.padEnd(5));
  return `${paint('grey', time)} ${prefix} ${shown} ${message} ${paint('grey', rest)}${stack}`.trimEnd();
}

/** The same process has the same colour every time. */
function colourOf(process: string): Colour {
  const sum = Buffer.from(process).reduce((total, byte) => total + byte, 0);
  return colours[sum % colours.length] ?? 'cyan';
}

function parse(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}
