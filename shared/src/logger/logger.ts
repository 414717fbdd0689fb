import winston from 'winston';
import DailyRotateFile from 'winston-daily-rotate-file';
import { currentContext } from '../context/request-context.js';
import { jsonLine, prettyLine, type LogRecord } from './log-line.js';

/** Most severe first. A healthy service writes no `error` at all and few `warn`. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const LOG_FORMATS = ['json', 'pretty'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** What varies between two lines with the same message; an `Error` goes under `error`. */
export type LogFields = Record<string, unknown>;

/** What every part of a service may do with the log. Messages are constants, data goes in fields. */
export interface AppLogger {
  error(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
  /** A logger that adds `fields` to each of its lines. */
  child(fields: LogFields): AppLogger;
}

/** The logger of a process; it alone knows when the log ends. */
export interface RootLogger extends AppLogger {
  /** Writes what is still held back. The process may exit afterwards without losing a line. */
  close(): Promise<void>;
}

export interface LoggerOptions {
  service: string;
  level?: LogLevel;
  format?: LogFormat;
  /** Also writes JSON lines here, one file a day, 30 days kept. A `%DATE%` in it is the day. */
  file?: string | undefined;
  /** Where lines go instead of standard output. */
  stream?: NodeJS.WritableStream;
}

/** Creates the logger of a service: one JSON object per line, with the current correlation id. */
export function createLogger(options: LoggerOptions): RootLogger {
  const { service, level = 'info' } = options;
  const file = options.file === undefined ? undefined : rotatingFile(options.file);
  const sink = winston.createLogger({
    level,
    levels: Object.fromEntries(LOG_LEVELS.map((name, rank) => [name, rank])),
    // winston declares its own transports as interfaces beside the class it asks for.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    transports: file === undefined ? screenOf(options) : [screenOf(options), file],
  });
  return {
    ...loggerOver(sink, service, LOG_LEVELS.indexOf(level), {}),
    close: async () => {
      await new Promise((resolve) => {
        sink.once('finish', resolve);
        sink.end();
      });
      if (file !== undefined) await written(file);
    },
  };
}

function screenOf(options: LoggerOptions) {
  const format = formatWith(options.format === 'pretty' ? prettyLine : jsonLine);
  return options.stream
    ? new winston.transports.Stream({ stream: options.stream, format, eol: '\n' })
    : new winston.transports.Console({ format });
}

/** winston calls the transport finished once it has passed the lines on, not once they are written. */
function written(file: DailyRotateFile): Promise<void> {
  return new Promise((resolve) => {
    file.logStream.end(resolve);
  });
}

const LINE = Symbol.for('message');

/** One step from record to text: a chain of winston formats copies every record at each link. */
function formatWith(render: (record: LogRecord) => string) {
  return winston.format((info) => {
    info[LINE] = render(info as unknown as LogRecord);
    return info;
  })();
}

function rotatingFile(filename: string) {
  const file = new DailyRotateFile({
    filename: filename.includes('%DATE%') ? filename : `${filename}.%DATE%`,
    datePattern: 'YYYY-MM-DD',
    maxFiles: '30d',
    // What it remembers of its files; under its own name another release would not find it.
    auditFile: `${filename.replaceAll('%DATE%', 'log')}.files.json`,
    format: formatWith(jsonLine),
  });
  // A full disk must cost the file, not the service.
  file.on('error', (error: Error) => {
    process.stderr.write(`log file: ${error.message}\n`);
  });
  return file;
}

function loggerOver(
  sink: winston.Logger,
  service: string,
  threshold: number,
  bound: LogFields,
): AppLogger {
  const writer = (level: LogLevel) => {
    // A disabled level costs a call and nothing more.
    if (LOG_LEVELS.indexOf(level) > threshold) return () => undefined;
    return (message: string, fields?: LogFields) => {
      const context = currentContext();
      const record: LogRecord = {
        time: new Date(),
        level,
        service,
        message,
        correlationId: context?.correlationId,
        traceId: context?.traceparent?.split('-')[1],
        fields: fields === undefined ? bound : { ...bound, ...fields },
      };
      sink.log(record);
    };
  };
  return {
    error: writer('error'),
    warn: writer('warn'),
    info: writer('info'),
    debug: writer('debug'),
    child: (fields) => loggerOver(sink, service, threshold, { ...bound, ...fields }),
  };
}
