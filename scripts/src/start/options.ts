import { parseArgs } from 'node:util';
import { PlainError, reasonOf } from '../console/plain-error.js';

/** What `npm start` was asked for. */
export interface StartOptions {
  port: number;
  reset: boolean;
  journey: boolean;
  logLevel: LogLevel;
}

const logLevels = ['error', 'warn', 'info', 'debug'] as const;
type LogLevel = (typeof logLevels)[number];

/** @throws PlainError naming the flag that is wrong. */
export function readStartOptions(args: string[]): StartOptions {
  const { values } = parse(args);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`--port is ${values.port}, but a port is a number from 1 to 65535`);
  }
  const logLevel = logLevels.find((level) => level === values['log-level']);
  if (logLevel === undefined) {
    throw new PlainError(
      `--log-level is ${values['log-level']}, but it is one of ${logLevels.join(', ')}`,
    );
  }
  return { port, reset: values.reset, journey: !values['no-journey'], logLevel };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '8080' },
        reset: { type: 'boolean', default: false },
        'no-journey': { type: 'boolean', default: false },
        'log-level': { type: 'string', default: 'info' },
      },
    });
  } catch (error) {
    throw new PlainError(
      `${reasonOf(error).split('. ')[0] ?? ''}; npm start -- --help names the flags`,
    );
  }
}
