import { setTimeout as delay } from 'node:timers/promises';
import { Witness } from '../faults/witness.js';
import type { DemoAccount } from '../system/prepare-data.js';
import type { Findings } from './findings.js';
import { send } from './send.js';

/** What people saw of the system while something was done to it. */
export interface Sightings {
  requests: number;
  /** Those that met a connection that was just being closed, and went over another. */
  again: number;
  /** What went wrong, and how often: a status, or why there was none. Nothing is tried again. */
  failed: Record<string, number>;
  /** Visits that were accepted. */
  visits: number;
  /** Accepted visits that a resident's open page never showed. */
  lost: number;
  /** Shown more than once. */
  doubled: number;
}

const quietWithinMs = 30_000;
/** Guards, and people who look something up. */
const perSecond = { visits: 8, lookups: 16 };

/** A guard who asks for visits at a steady rate, residents with open pages, and people who read. */
export class Traffic {
  readonly #failed: Record<string, number> = {};
  readonly #accepted: string[] = [];
  readonly #pending = new Set<Promise<void>>();
  #requests = 0;
  #again = 0;
  #going = true;
  #loops: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly gatewayUrl: string,
    readonly guard: Witness,
    readonly residents: Witness[],
    readonly unitId: string,
  ) {}

  static async begin(gatewayUrl: string, accounts: DemoAccount[]): Promise<Traffic> {
    const signIn = (who: string) => Witness.signIn({ gatewayUrl, accounts }, who);
    const [guard, ...residents] = await Promise.all([
      signIn('Gopal'),
      signIn('Asha'),
      signIn('Bilal'),
    ]);
    const unit = (await guard.client.units.list({ search: 'A-101' })).items[0];
    const traffic = new Traffic(gatewayUrl, guard, residents, unit?.id ?? '');
    traffic.#loops = Promise.all([
      traffic.#every(1000 / perSecond.visits, (count) => traffic.#askForVisit(count)),
      traffic.#every(1000 / perSecond.lookups, (count) => traffic.#lookUp(count)),
    ]);
    return traffic;
  }

  /** Ends the traffic and waits until all that was accepted is shown, or long enough. */
  async end(): Promise<Sightings> {
    this.#going = false;
    await this.#loops;
    await Promise.all(this.#pending);
    const deadline = Date.now() + quietWithinMs;
    const missing = () =>
      this.residents.some((resident) => seenBy(resident).length < this.#accepted.length);
    while (missing() && Date.now() < deadline) await delay(50);
    const pages = this.residents.map(seenBy);
    for (const witness of [this.guard, ...this.residents]) witness.close();
    const count = (wrong: (shownTimes: number) => number): number =>
      pages
        .flatMap((page) =>
          this.#accepted.map((id) => wrong(page.filter((shown) => shown === id).length)),
        )
        .reduce((sum, one) => sum + one, 0);
    return {
      requests: this.#requests,
      again: this.#again,
      failed: this.#failed,
      visits: this.#accepted.length,
      lost: count((times) => (times === 0 ? 1 : 0)),
      doubled: count((times) => Math.max(0, times - 1)),
    };
  }

  /** At a rate, whether or not the answers keep up: people do not wait for each other. */
  async #every(ms: number, act: (count: number) => Promise<void>): Promise<void> {
    for (let count = 0; this.#going; count++) {
      const pending: Promise<void> = act(count).finally(() => this.#pending.delete(pending));
      this.#pending.add(pending);
      await delay(ms);
    }
  }

  async #askForVisit(count: number): Promise<void> {
    const visit = { unitId: this.unitId, kind: 'guest', visitor: { name: `Visitor ${count}` } };
    const body = await this.#send('POST', '/api/v1/visits', this.guard, visit);
    if (body !== undefined) this.#accepted.push((body as { id: string }).id);
  }

  async #lookUp(count: number): Promise<void> {
    const paths = [
      '/api/v1/visits?limit=5',
      '/api/v1/notifications?limit=5',
      '/api/v1/auth/profile',
    ];
    const who = this.residents[count % this.residents.length] ?? this.guard;
    await this.#send('GET', paths[count % paths.length] ?? '', who);
  }

  /** What fails is counted, and not tried again. */
  async #send(method: string, path: string, who: Witness, body?: object): Promise<unknown> {
    this.#requests += 1;
    const headers = {
      Authorization: `Bearer ${who.client.accessToken ?? ''}`,
      'Content-Type': 'application/json',
      ...(body === undefined ? {} : { 'Idempotency-Key': crypto.randomUUID() }),
    };
    try {
      const sent = await send(this.gatewayUrl + path, { method, headers, body });
      this.#again += sent.again;
      if (sent.status < 300) return sent.body;
      this.#count(`${method} ${path} ${sent.status} ${codeOf(sent.body)}`);
    } catch (error) {
      this.#count(`${method} ${path} ${String(error)}`);
    }
    return undefined;
  }

  #count(failure: string): void {
    this.#failed[failure] = (this.#failed[failure] ?? 0) + 1;
  }
}

function seenBy(resident: Witness): string[] {
  return resident.shown('visit-requested');
}

function codeOf(answer: unknown): string {
  const { code } = answer as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

export function told({ requests, again, failed, visits, lost, doubled }: Sightings): string {
  const failures = isEmpty(failed) ? '0' : JSON.stringify(failed);
  return (
    `${requests} requests, ${again} over a second connection, failed ${failures}; ` +
    `${visits} visits, ${lost} lost, ${doubled} doubled`
  );
}

export function isEmpty(failed: Record<string, number>): boolean {
  return Object.keys(failed).length === 0;
}

export function isWhole({ visits, lost, doubled }: Sightings): boolean {
  return visits > 0 && lost === 0 && doubled === 0;
}

/** No request failed, and every notification came once. */
export function findUnnoticed({ findings }: { findings: Findings }, seen: Sightings): void {
  findings.find('nobody noticed', isEmpty(seen.failed) && isWhole(seen), told(seen));
}
