import { createHash, randomBytes } from 'node:crypto';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { reasonOf } from '../../console/plain-error.js';
import { layers, type Teardown } from '../../console/teardown.js';
import { noted } from '../../provision/provision.js';
import { packagesOfServices, stateOf } from '../../system/packages.js';
import type { RunningSystem } from '../../system/start-system.js';
import {
  messagesOf,
  send,
  type Answered,
  type Asked,
  type KeptAt,
  type Strike,
  type SystemFacts,
  type Wish,
} from './messages.js';

/** Ten processes are not kept for somebody who went home. */
const keptForMs = 30 * 60_000;

/**
 * Lends a whole system to one run after the other, each a new one. From the first that asks on, the next
 * is made while nobody needs it, so that who comes later finds it ready.
 *
 * @param make starts a system as it is wished for
 */
export async function keepSystem(
  teardown: Teardown,
  make: (wish: Wish) => Promise<RunningSystem>,
): Promise<KeptAt> {
  const secret = randomBytes(24).toString('base64url');
  const keeper = new Keeper(make);
  const server = createServer((socket) => void lend(keeper, socket, secret));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  teardown.add(layers.gateway, async () => {
    server.close();
    await keeper.end();
  });
  return { port: (server.address() as AddressInfo).port, secret };
}

/** One who asks: it has the system until it hangs up. */
async function lend(keeper: Keeper, socket: Socket, secret: string): Promise<void> {
  socket.on('error', () => undefined);
  let lent: { system: RunningSystem; wish: Wish } | undefined;
  try {
    for await (const asked of messagesOf<Asked>(socket)) {
      if (!('wish' in asked)) {
        if (lent !== undefined) send(socket, await strike(lent.system, asked));
        continue;
      }
      if (asked.secret !== secret || keeper.isLent) break;
      lent = { system: await keeper.take(asked.wish), wish: asked.wish };
      send(socket, { system: factsOf(lent.system) });
    }
  } catch (error) {
    send(socket, { failed: reasonOf(error) });
  } finally {
    socket.end();
    if (lent !== undefined) keeper.giveBack(lent.wish);
  }
}

async function strike(
  { services }: RunningSystem,
  { service, strike: how }: { service: string; strike: Strike },
): Promise<Answered> {
  try {
    await services.get(service)?.[how]();
    return { done: true };
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}

function factsOf(system: RunningSystem): SystemFacts {
  const { folder, gatewayUrl, mailboxUrl, accounts, names } = system;
  const services = [...system.services.values()].map(({ name, service, url }) => ({
    ...{ name, service, url },
  }));
  return { folder, gatewayUrl, mailboxUrl, accounts, names, services };
}

/** Makes one system at a time, and throws away what was used or has become old. */
class Keeper {
  isLent = false;
  #isOver = false;
  readonly #make: (wish: Wish) => Promise<RunningSystem>;
  #made: { key: string; system: RunningSystem } | undefined;
  #idle: NodeJS.Timeout | undefined;
  /** Two systems of one folder are never there at once: what is asked is done in its turn. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(make: (wish: Wish) => Promise<RunningSystem>) {
    this.#make = make;
  }

  async take(wish: Wish): Promise<RunningSystem> {
    this.isLent = true;
    clearTimeout(this.#idle);
    try {
      return await this.#inTurn(() => this.#madeFor(wish));
    } catch (error) {
      this.isLent = false;
      throw error;
    }
  }

  /** What was lent is used up; the next one is made. */
  giveBack(wish: Wish): void {
    this.isLent = false;
    const next = this.#inTurn(async () => {
      await this.#drop();
      if (!this.#isOver) await this.#madeFor(wish);
    });
    void noted(next);
    this.#idle = setTimeout(() => void noted(this.#inTurn(() => this.#drop())), keptForMs);
    this.#idle.unref();
  }

  /** Nothing is made from now on. */
  end(): Promise<void> {
    this.#isOver = true;
    return this.#inTurn(() => this.#drop());
  }

  async #madeFor(wish: Wish): Promise<RunningSystem> {
    const key = await keyOf(wish);
    if (this.#made?.key === key) return this.#made.system;
    await this.#drop();
    const system = await this.#make(wish);
    this.#made = { key, system };
    return system;
  }

  async #drop(): Promise<void> {
    const made = this.#made;
    this.#made = undefined;
    await made?.system.stop();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

/** Another when a service was compiled anew, or when somebody wants something else. */
async function keyOf(wish: Wish): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(wish));
  for (const folder of packagesOfServices) hash.update(await stateOf(folder));
  return hash.digest('hex');
}
