import { readFlags, type FlagsOf } from '../console/flags.js';
import { PlainError } from '../console/plain-error.js';
import type { HttpsChoice } from '../system/https.js';
import { demos, type Demo } from '../system/prepare-data.js';

/** What `npm start` was asked for. */
export interface StartOptions {
  port: number;
  https: HttpsChoice | undefined;
  reset: boolean;
  /** What empty data begin with; as the last time where it is not said. */
  demo: Demo | undefined;
  journey: boolean;
  logLevel: LogLevel;
}

const logLevels = ['error', 'warn', 'info', 'debug'] as const;
type LogLevel = (typeof logLevels)[number];

const flags = {
  port: { type: 'string', default: '8080' },
  https: { type: 'boolean', default: false },
  'https-port': { type: 'string', default: '8443' },
  certificate: { type: 'string' },
  'certificate-key': { type: 'string' },
  reset: { type: 'boolean', default: false },
  demo: { type: 'string' },
  'no-journey': { type: 'boolean', default: false },
  'log-level': { type: 'string', default: 'info' },
} as const;

/** @throws PlainError naming the flag that is wrong. */
export function readStartOptions(args: string[]): StartOptions {
  const values = readFlags('npm start', args, flags);
  const port = readPort('--port', values.port);
  const logLevel = logLevels.find((level) => level === values['log-level']);
  if (logLevel === undefined) {
    throw new PlainError(
      `--log-level is ${values['log-level']}, but it is one of ${logLevels.join(', ')}`,
    );
  }
  const demo = demos.find((one) => one === values.demo);
  if (demo !== values.demo) {
    throw new PlainError(`--demo is ${values.demo ?? ''}, but it is one of ${demos.join(', ')}`);
  }
  const https = readHttps(values);
  if (https?.port === port) {
    throw new PlainError(`--port and --https-port are both ${port}; HTTPS needs one of its own`);
  }
  return { port, https, reset: values.reset, demo, journey: !values['no-journey'], logLevel };
}

function readPort(flag: string, text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new PlainError(`${flag} is ${text}, but a port is a number from 1 to 65535`);
}

function readHttps(values: FlagsOf<typeof flags>): HttpsChoice | undefined {
  const { https, certificate, 'certificate-key': key } = values;
  if ((certificate === undefined) !== (key === undefined)) {
    throw new PlainError('--certificate and --certificate-key go together');
  }
  const given = certificate === undefined || key === undefined ? undefined : { certificate, key };
  if (!https && given === undefined) return undefined;
  const port = readPort('--https-port', values['https-port']);
  return { port, ...(given && { certificate: given }) };
}
