import { History } from '@gatehouse/shared/testing/history';
import { inLanes } from '../bench/poster.js';
import { Caller, judgeTry, postAs } from './api-calls.js';
import type { FaultWorld } from './fault-world.js';
import type { Page } from './socket-crowd.js';
import { untilAnswered } from './tries.js';

interface Alarm {
  id: string;
  unitId: string;
  /** Who has called for help. */
  email: string;
  isSilent: boolean;
}

const silentOneIn = 5;

/** Residents who call for help, each once, and what came of it. */
export class Alarms {
  readonly #world: FaultWorld;
  readonly #prefix: string;
  readonly #history = new History();
  readonly #raised: Alarm[] = [];
  #asked = 0;

  constructor(world: FaultWorld, prefix: string) {
    this.#world = world;
    this.#prefix = prefix;
  }

  /** Of all alarms that were accepted. */
  get ids(): string[] {
    return this.#raised.map(({ id }) => id);
  }

  /** Those that whoever lives there is to hear of, unless they have raised them. */
  concerning(unitId: string, email: string): string[] {
    return this.#raised
      .filter((alarm) => alarm.unitId === unitId && alarm.email !== email && !alarm.isSilent)
      .map(({ id }) => id);
  }

  /** What was refused: nobody who calls for help is. */
  get refused(): string[] {
    return this.#history.attempts
      .filter(({ outcome }) => outcome !== 'accepted')
      .map(({ key, tries }) => `${key} was not accepted: ${tries.at(-1)?.ended ?? ''}`);
  }

  /** @param base of a service, past the gateway */
  async raise(page: Page | undefined, base = this.#world.system.gatewayUrl): Promise<void> {
    if (page === undefined) return;
    const { token, unitId, email } = page;
    const isSilent = (this.#asked += 1) % silentOneIn === 0;
    const ask = async (key: string): Promise<string> => {
      const body = { kind: 'medical', silent: isSilent };
      return (await postAs<{ id: string }>(token, '/alerts', body, { key, base })).id;
    };
    const key = `${this.#prefix}-${this.#asked}`;
    const id = await this.#history.ask(key, ask, { judge: judgeTry });
    if (id !== undefined) this.#raised.push({ id, unitId, email, isSilent });
  }

  /** So that whoever calls again within a minute does not join what is over. */
  async closeAll(): Promise<void> {
    const guard = await Caller.signIn(this.#world.system, 'Gopal');
    const left = this.ids;
    await inLanes(
      4,
      () => left.length > 0,
      async () => {
        const path = `/alerts/${left.pop() ?? ''}/close`;
        const key = `${this.#prefix}${path}`.replaceAll('/', '-');
        await untilAnswered(() => guard.post(path, { report: 'It was a fault test.' }, { key }));
      },
    );
  }
}
