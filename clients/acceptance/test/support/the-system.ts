import { silentProgress } from '@gatehouse/scripts/console/progress';
import { Teardown } from '@gatehouse/scripts/console/teardown';
import { createProfile, portFor } from '@gatehouse/scripts/provision/profile';
import {
  allReady,
  provision,
  thisMachine,
  type Servers,
} from '@gatehouse/scripts/provision/provision';
import { borrowSystem } from '@gatehouse/scripts/suites/kept-system/borrower';
import type { FarService } from '@gatehouse/scripts/suites/kept-system/messages';
import { buildPortal } from '@gatehouse/scripts/system/portal';
import { buildScanner } from '@gatehouse/scripts/system/scanner';
import { startSystem, type RunningSystem } from '@gatehouse/scripts/system/start-system';
import { startPartnerServer, type PartnerServer } from './partner.js';
import { startTraceReceiver, type TraceReceiver } from './trace-receiver.js';

let started: Promise<Started> | undefined;

/** What tests may ask of the system, whoever has started it. */
export type TheSystem = Pick<
  RunningSystem,
  'folder' | 'gatewayUrl' | 'mailboxUrl' | 'servers' | 'accounts' | 'names' | 'stop'
> & { services: ReadonlyMap<string, FarService> };

interface Started {
  system: TheSystem;
  receiver: TraceReceiver;
  partner: PartnerServer;
}

/** Two suites of these files run beside each other. */
const suite = process.env['GATEHOUSE_SUITE'] ?? 'acceptance';

/**
 * How long it rings: enough for a test that answers on a machine with much else to do, and less than
 * pages are waited for, so that a ring which is left over holds nobody up.
 */
const ringSeconds = 12;
/** For `eventually`: until then it is over when nobody answers. */
export const unanswered = { within: 3 * ringSeconds * 1000 };

const profile = createProfile(suite, silentProgress, new Teardown());

/** Where this suite keeps what people may look at afterwards, beside the data of its system. */
export const suiteFolder = profile.folder;

/**
 * The one system that all files of this suite talk to: two processes of each service behind a gateway,
 * as everywhere. It is started by whoever asks first, and each test leaves it whole. A file that runs
 * alone borrows one that is ready, where `npm test -- --serve` keeps it.
 */
export async function theSystem(): Promise<TheSystem> {
  return (await (started ??= start())).system;
}

/** What the services of the system tell of their work. */
export async function theTraces(): Promise<TraceReceiver> {
  return (await (started ??= start())).receiver;
}

/** A server of pages that the system lists in CORS_ORIGINS. */
export async function thePartner(): Promise<PartnerServer> {
  return (await (started ??= start())).partner;
}

async function start(): Promise<Started> {
  // The same ports each time: what was made ready for the run before can then be borrowed.
  const receiver = await startTraceReceiver(await portFor(profile, 'traces'));
  const partner = await startPartnerServer(await portFor(profile, 'partner'));
  const env = {
    VISIT_RING_SECONDS: String(ringSeconds),
    // Who lives there is asked alone, where a test does not say otherwise.
    ...{ VISIT_CONTACTS_SECONDS: '0', VISIT_GUARD_SECONDS: '0' },
    CORS_ORIGINS: partner.origin,
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_BSP_SCHEDULE_DELAY: '200',
  };
  // How a page looks is the same whoever answers it, and no look kills anybody.
  const wish = { processes: suite === 'looks' ? 1 : 2, portal: true, env };
  const borrowed = await borrowSystem(wish);
  // It serves what is built, and may be older than what is to be built.
  if (borrowed !== undefined) {
    await buildPortal(profile);
    await buildScanner(profile);
  }
  const system =
    borrowed === undefined
      ? await startSystem({ ...wish, profile: suite })
      : { ...borrowed, servers: await theServers() };
  return { receiver, partner, system };
}

/** Those that the run was given: they are another process's, and are left as they are. */
async function theServers(): Promise<Servers> {
  const servers = await provision(profile, thisMachine(), []);
  await allReady(servers);
  return servers;
}

// A root hook: it runs once, after the last file.
after(async function stopTheSystem() {
  this.timeout(60_000);
  const all = await started;
  await all?.system.stop();
  all?.receiver.close();
  all?.partner.close();
});
