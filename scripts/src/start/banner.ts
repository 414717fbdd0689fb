import { paint } from '../console/paint.js';
import type { RunningSystem } from '../system/start-system.js';
import type { Station } from './journey.js';

/** Where to go and who may sign in, as lines for the terminal. */
export function welcome({
  gatewayUrl,
  mailboxUrl,
  certificate,
  accounts,
}: Pick<RunningSystem, 'gatewayUrl' | 'mailboxUrl' | 'certificate' | 'accounts'>): string {
  const [first] = accounts;
  const people = accounts.map(({ email, givenName, familyName, role, job }) => {
    return `    ${email.padEnd(34)} ${`${givenName} ${familyName}`.padEnd(14)} ${job ?? role}`;
  });
  return [
    '',
    `  Gatehouse is up at ${paint('green', gatewayUrl)}   (the portal; at a gate: ${gatewayUrl}/scanner/, API: ${gatewayUrl}/docs, health: ${gatewayUrl}/health)`,
    ...(certificate === undefined
      ? []
      : [`  Its certificate is ${certificate}: let your browser trust it, or accept it once`]),
    mailboxUrl === undefined
      ? '  Mails go to the server at SMTP_URL'
      : `  Mails are shown at ${paint('green', mailboxUrl)} and sent nowhere`,
    '',
    ...(first === undefined
      ? []
      : [`  Sign in with the password ${first.password} as`, ...people, '']),
  ].join('\n');
}

/** The main job's timeline, one station per line with its bar. */
export function timeline(stations: Station[]): string {
  const last = Math.max(1, ...stations.map(({ atMs }) => atMs));
  const lines = stations.map(({ name, atMs }) => {
    const bar = '▪'.repeat(Math.max(1, Math.round((atMs / last) * 30)));
    return `    ${name.padEnd(24)} ${String(atMs).padStart(5)} ms  ${paint('cyan', bar)}`;
  });
  return ['  A visitor rang, once, from the gate to the resident and back:', ...lines, ''].join(
    '\n',
  );
}
