import { silentProgress } from '@gatehouse/scripts/console/progress';
import { Teardown } from '@gatehouse/scripts/console/teardown';
import { createProfile } from '@gatehouse/scripts/provision/profile';
import { startSystem, type RunningSystem } from '@gatehouse/scripts/system/start-system';
import { startPartnerServer, type PartnerServer } from './partner.js';
import { startTraceReceiver, type TraceReceiver } from './trace-receiver.js';

let started: Promise<Started> | undefined;

interface Started {
  system: RunningSystem;
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

/** Where this suite keeps what people may look at afterwards, beside the data of its system. */
export const suiteFolder = createProfile(suite, silentProgress, new Teardown()).folder;

/**
 * The one system that all files of this suite talk to: two processes of each service
 * behind a gateway, as everywhere. It is
 * started by whoever asks first, and each test leaves it whole.
 */
export async function theSystem(): Promise<RunningSystem> {
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
  const receiver = await startTraceReceiver();
  const partner = await startPartnerServer();
  const env = {
    VISIT_RING_SECONDS: String(ringSeconds),
    CORS_ORIGINS: partner.origin,
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_BSP_SCHEDULE_DELAY: '200',
  };
  // How a page looks is the same whoever answers it, and no look kills anybody.
  const processes = suite === 'looks' ? 1 : 2;
  return {
    receiver,
    partner,
    system: await startSystem({ profile: suite, processes, portal: true, env }),
  };
}

// A root hook: it runs once, after the last file.
after(async function stopTheSystem() {
  this.timeout(60_000);
  const all = await started;
  await all?.system.stop();
  all?.receiver.close();
  all?.partner.close();
});
