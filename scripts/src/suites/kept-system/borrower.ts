import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import {
  messagesOf,
  send,
  strikes,
  type Answered,
  type Asked,
  type FarService,
  type KeptAt,
  type Strike,
  type SystemFacts,
  type Wish,
} from './messages.js';

/** A system that another process keeps, to be given back. */
export interface BorrowedSystem extends Omit<SystemFacts, 'services'> {
  services: ReadonlyMap<string, FarService>;
  stop(): Promise<void>;
}

/**
 * Borrows the system that `npm test -- --serve` keeps.
 *
 * @returns undefined where nobody keeps one, or somebody else has it
 */
export async function borrowSystem(
  wish: Wish,
  { GATEHOUSE_KEPT_SYSTEM: noted }: NodeJS.ProcessEnv = process.env,
): Promise<BorrowedSystem | undefined> {
  if (noted === undefined) return undefined;
  const { port, secret } = JSON.parse(noted) as KeptAt;
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
  } catch {
    return undefined;
  }
  const answers = messagesOf<Answered>(socket);
  const first = await ask(socket, answers, { secret, wish });
  if (first === undefined || !('system' in first)) {
    socket.destroy();
    return undefined;
  }
  return borrowed(first.system, socket, answers);
}

function borrowed(
  { services, ...facts }: SystemFacts,
  socket: Socket,
  answers: AsyncGenerator<Answered>,
): BorrowedSystem {
  // Answers come in the order of what was asked, so that one waits for the other.
  let turn: Promise<unknown> = Promise.resolve();
  const asker =
    (service: string, strike: Strike): (() => Promise<void>) =>
    () => {
      const done = turn.then(() => doStrike(socket, answers, { service, strike }));
      turn = done.catch(() => undefined);
      return done;
    };
  const far = services.map((service): [string, FarService] => {
    const calls = strikes.map((strike) => [strike, asker(service.name, strike)] as const);
    const byName = Object.fromEntries(calls) as Record<Strike, () => Promise<void>>;
    return [service.name, { ...service, ...byName }];
  });
  return {
    ...facts,
    services: new Map(far),
    stop: async () => {
      await turn;
      socket.destroy();
    },
  };
}

async function doStrike(
  socket: Socket,
  answers: AsyncGenerator<Answered>,
  asked: Asked & { service: string },
): Promise<void> {
  const answer = await ask(socket, answers, asked);
  if (answer === undefined) throw new Error('whoever kept the system is gone');
  if ('failed' in answer) throw new Error(answer.failed);
}

async function ask(
  socket: Socket,
  answers: AsyncGenerator<Answered>,
  asked: Asked,
): Promise<Answered | undefined> {
  send(socket, asked);
  const { value } = (await answers.next()) as IteratorResult<Answered, undefined>;
  return value;
}
