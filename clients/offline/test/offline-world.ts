import 'fake-indexeddb/auto';
import {
  createHmac,
  generateKeyPairSync,
  randomUUID,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import type {
  GateBatch,
  GateBatchResult,
  GateSnapshot,
  PairedDevice,
  SnapshotPass,
} from '@gatehouse/client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { UnreachableError } from '@gatehouse/client/unreachable-error';
import { passLayout, type PassCode } from '@gatehouse/codes/pass-code';
import { signCode } from '@gatehouse/codes/sign';
import { keyIdOf } from '@gatehouse/codes/envelope';
import { toHex } from '@gatehouse/codes/bytes';
import { canonicalJson } from '@gatehouse/codes/canonical-json';
import { newDeviceKey } from '../src/device-key.js';
import { openGateEngine } from '../src/gate-engine.js';
import type { GateServer } from '../src/gate-server.js';
import { openScannerStore, type ScannerStore } from '../src/scanner-store.js';

export const GATE = '0192f3a4-7c1e-7000-8000-0000000000d1';
export const UNIT = '0192f3a4-0000-7000-8000-000000000011';
const LOOKUP_KEY = Buffer.alloc(32, 7);

/** An id of version 7 that was made then. */
export function idMadeAt(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

export const lookupOf = (text: string): string =>
  createHmac('sha256', LOOKUP_KEY).update(text).digest().subarray(0, 12).toString('base64url');

/** By which a community signs its codes. */
export interface Issuer {
  keyId: string;
  spki: string;
  privateKey: KeyObject;
  codeFor: (pass: PassCode) => Promise<string>;
}

export async function newIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const keyId = toHex(await keyIdOf(new Uint8Array(spki)));
  const signBytes = (bytes: Uint8Array) =>
    sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return {
    ...{ keyId, spki: spki.toString('base64'), privateKey },
    codeFor: (pass) => signCode(passLayout, pass, { keyId, sign: signBytes }),
  };
}

/** What a device takes along where nothing else is said. */
export const someSnapshot = (more: Partial<GateSnapshot> = {}): GateSnapshot => ({
  ...{ full: true, cursor: '1-7d5cb0c01e9a7d4a', serverTime: '2026-12-05T13:30:00.000Z' },
  ...{ until: '2026-12-07T13:30:00.000Z', timeZone: 'UTC', truncated: false },
  offsets: [{ from: '2026-12-05T13:30:00.000Z', minutes: 0 }],
  ...{ keys: [], lookupKey: LOOKUP_KEY.toString('base64url'), passes: [], revocations: [] },
  ...{ help: [], vehicles: [], blocks: [], units: [{ id: UNIT, label: 'Tower A 101' }] },
  ...{ gates: [{ id: GATE, name: 'North gate' }], inside: [], shifts: [], removed: [] },
  ...more,
});

export const somePass = (more: Partial<SnapshotPass> = {}): SnapshotPass => ({
  ...{ id: idMadeAt(new Date('2026-12-01T10:00:00Z')), revision: 0, kind: 'single' },
  ...{ state: 'active', code: lookupOf('code:004217'), name: 'Ravi Kumar', unitIds: [UNIT] },
  ...{ validFrom: '2026-12-05T12:00:00.000Z', validTo: '2026-12-05T18:00:00.000Z' },
  ...{ maxUses: 1, uses: 0, peopleAtOnce: 1, ...more },
});

/** What the code of a listed pass says. */
export const codedPass = (pass: SnapshotPass, more: Partial<PassCode> = {}): PassCode => ({
  ...{ passId: pass.id, kind: 'single', revision: pass.revision, people: pass.peopleAtOnce },
  ...{ validFrom: new Date(pass.validFrom), validTo: new Date(pass.validTo) },
  ...(pass.maxUses !== undefined && { maxUses: pass.maxUses }),
  ...{ windows: [], label: pass.name, ...more },
});

/** The time, as tests have it. */
export class TestTimers {
  at = Date.parse('2026-12-05T13:30:00.000Z');
  /** How far the device's clock is ahead. */
  aheadMs = 0;
  #stoodStill = this.at;

  readonly wall = (): number => this.at + this.aheadMs;
  readonly steady = (): number => this.at - this.#stoodStill;
  pass(ms: number): void {
    this.at += ms;
  }
  /** As where what nobody sets stands still meanwhile. */
  sleep(ms: number): void {
    this.at += ms;
    this.#stoodStill += ms;
  }
}

/** A server that keeps what it is told, or is out of reach. */
export class TestServer implements GateServer {
  readonly kept = new Map<string, GateBatch['entries'][number]>();
  readonly batches: GateBatch[] = [];
  readonly asked: (string | undefined)[] = [];
  answer: GateSnapshot = someSnapshot();
  isAway = false;
  refuses: (batch: GateBatch) => { status: number; code: string } | undefined = () => undefined;

  constructor(readonly timers: TestTimers) {}

  snapshot(since: string | undefined): Promise<GateSnapshot> {
    if (this.isAway) return Promise.reject(unreachable());
    this.asked.push(since);
    const serverTime = new Date(this.timers.at).toISOString();
    return Promise.resolve({ ...this.answer, serverTime });
  }

  sync(batch: GateBatch): Promise<GateBatchResult> {
    if (this.isAway) return Promise.reject(unreachable());
    this.batches.push(structuredClone(batch));
    const refusal = this.refuses(batch);
    if (refusal) return Promise.reject(problem(refusal));
    const results = batch.entries.map((entry) => {
      const before = this.kept.get(entry.nonce);
      if (!before) this.kept.set(entry.nonce, entry);
      const isSame = before && canonicalJson(before) === canonicalJson(entry);
      const outcome = before ? (isSame ? 'duplicate' : 'rejected') : 'recorded';
      return { nonce: entry.nonce, outcome, id: randomUUID() } as const;
    });
    return Promise.resolve({ receivedAt: new Date(this.timers.at).toISOString(), results });
  }
}

const unreachable = (): Error => new UnreachableError('POST', '/', new Error('no network'));

export const problem = ({ status, code }: { status: number; code: string }): ProblemError =>
  new ProblemError({ type: code, title: code, status, code, correlationId: 'x' });

/** A device that was paired; on another start it has what it had. */
export async function newWorld() {
  const timers = new TestTimers();
  const server = new TestServer(timers);
  const name = randomUUID();
  const { privateKey, publicKey } = await newDeviceKey();
  const device: PairedDevice = {
    ...{ deviceId: randomUUID(), communityId: randomUUID(), community: 'Lakeview' },
    ...{ timeZone: 'UTC', name: 'Tablet', kind: 'gate', apiKey: 'gh_key' },
  };
  const stores: ScannerStore[] = [];
  const start = async () => {
    const store = await openScannerStore(name);
    stores.push(store);
    await store.put('shift', { gateId: GATE });
    const engine = await openGateEngine({
      ...{ store, server, timers },
      pairing: { device, privateKey },
    });
    return { store, engine };
  };
  return {
    ...{ timers, server, start, publicKey },
    ...(await start()),
    stop: () => stores.forEach((store) => store.close()),
  };
}

export type World = Awaited<ReturnType<typeof newWorld>>;

/** Whether a device has signed the batch, as the services look at it. */
export function isSignedBy(publicKey: string, { signature, ...said }: GateBatch): boolean {
  const key = { key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' } as const;
  const raw = Buffer.from(signature, 'base64url');
  const text = Buffer.from(canonicalJson(said));
  return verify('sha256', text, { ...key, dsaEncoding: 'ieee-p1363' }, raw);
}
