import { redacted } from './redact.js';

/** One line of the log before it is text. */
export interface LogRecord {
  time: Date;
  level: string;
  service: string;
  message: string;
  correlationId: string | undefined;
  /** Of the trace that the work belongs to. */
  traceId?: string | undefined;
  fields: Record<string, unknown>;
}

/** One JSON object: what the log collector reads. */
export function jsonLine(record: LogRecord): string {
  const head = headOf(record);
  // First for the reader's eye, last so that a field of the same name cannot forge it.
  return JSON.stringify({ ...head, ...redacted(record.fields), ...head });
}

function headOf({ time, level, service, message, correlationId, traceId }: LogRecord) {
  return {
    time: time.toISOString(),
    level,
    service,
    message,
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(traceId === undefined ? {} : { traceId }),
  };
}

const COLOURS: Record<string, string> = { error: '31', warn: '33', info: '32', debug: '90' };

/** One line for people at a terminal. */
export function prettyLine(record: LogRecord): string {
  const { level, service, message, correlationId } = record;
  const clock = record.time.toISOString().slice(11, 23);
  const label = `\u001B[${COLOURS[level] ?? '0'}m${level.padEnd(5)}\u001B[0m`;
  const { error, ...fields } = redacted(record.fields);
  const rest = Object.keys(fields).length === 0 ? '' : ` ${JSON.stringify(fields)}`;
  const trail = correlationId === undefined ? '' : ` (${correlationId})`;
  return `${clock} ${label} ${service}: ${message}${rest}${trail}${stackOf(error)}`;
}

function stackOf(error: unknown): string {
  if (error === undefined) return '';
  const { stack } = error as { stack?: unknown };
  return `\n  ${typeof stack === 'string' ? stack : JSON.stringify(error)}`;
}
