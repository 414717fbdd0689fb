import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { step } from '../console/progress.js';
import { layers } from '../console/teardown.js';
import { ManagedProcess } from '../process/managed-process.js';
import { portNear } from '../process/ports.js';
import { placesOf, portFor, repositoryFolder, type Profile } from '../provision/profile.js';

/** Where a mailbox on this machine usually is, so that people need not look for it. */
const USUAL_PORT = 8025;

const program = join(repositoryFolder, 'scripts', 'dist', 'src', 'mailbox', 'main.js');
const startWithinMs = 30_000;

/** Where mails go. */
export interface Post {
  smtpUrl: string;
  /** The page that shows them; undefined when they go to a server that was given. */
  pageUrl: string | undefined;
  /** Resolves when mails can be sent. */
  start(): Promise<void>;
}

/** The server at SMTP_URL if that is given, else a mailbox of our own. */
export async function choosePost(profile: Profile): Promise<Post> {
  const given = process.env.SMTP_URL ?? '';
  if (given !== '') return { smtpUrl: given, pageUrl: undefined, start: () => Promise.resolve() };
  const smtpPort = await portFor(profile, 'mailbox-smtp');
  const port = await (profile.keepsData ? portNear(USUAL_PORT) : portFor(profile, 'mailbox'));
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    pageUrl: `http://localhost:${port}`,
    start: () =>
      step(profile.progress, `Mailbox on 127.0.0.1:${port}, SMTP on ${smtpPort}`, () =>
        startMailbox(profile, smtpPort, port),
      ),
  };
}

async function startMailbox(profile: Profile, smtpPort: number, port: number): Promise<void> {
  const places = placesOf(profile, 'mailbox');
  if (!profile.keepsData) await rm(places.cwd, { recursive: true, force: true });
  await mkdir(places.cwd, { recursive: true });
  const child = new ManagedProcess({
    ...places,
    name: 'mailbox',
    program: process.execPath,
    args: [
      ...['--enable-source-maps', program, '--folder', join(places.cwd, 'mails')],
      ...['--smtp-port', String(smtpPort), '--port', String(port)],
    ],
  });
  // Below the services: what they still send while they stop is to arrive.
  profile.teardown.add(layers.servers, () => child.stop());
  await child.start();
  await child.ready(async () => {
    const url = `http://127.0.0.1:${port}/api/mails`;
    await (await fetch(url, { signal: AbortSignal.timeout(1000) })).arrayBuffer();
  }, startWithinMs);
}
