import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { History } from '@gatehouse/shared/testing/history';
import { between } from '@gatehouse/shared/testing/seeded-random';
import { inLanes, times } from '../bench/poster.js';
import { Caller, judgeTry, Refused } from './api-calls.js';
import type { Trial } from './scenario.js';
import { untilAnswered } from './tries.js';
import { Witness } from './witness.js';

type Answer = 'approve' | 'deny';

/** Of so many visits one is answered, by both residents at once, somewhere on its ladder. */
const answersOneIn = 3;
const answeredWithinMs = 22_000;
const guards = 8;
const asksForMs = 10_000;
/** From the last question until each has come to its end. */
const overWithinMs = 90_000;

/** Visits to a home with two residents and a contact: three rungs, and answers here and there. */
export class LadderLoad {
  readonly requests = new History();
  /** By visit: what the residents who answered were told. */
  readonly won = new Map<string, Answer[]>();
  readonly strange: string[] = [];
  readonly #trial: Trial;
  readonly #callers: { guard: Caller; asha: Caller; bilal: Caller };
  readonly #unitId: string;

  private constructor(
    trial: Trial,
    /** Who hears of each rung: the guard who asked, and one of the residents. */
    readonly witnesses: readonly [guard: Witness, resident: Witness],
    callers: { guard: Caller; asha: Caller; bilal: Caller },
    unitId: string,
  ) {
    this.#trial = trial;
    this.#callers = callers;
    this.#unitId = unitId;
  }

  static async open(trial: Trial): Promise<LadderLoad> {
    const { system } = trial.world;
    const [guard, asha, bilal] = await Promise.all(
      (['Gopal', 'Asha', 'Bilal'] as const).map((name) => Caller.signIn(system, name)),
    );
    if (!guard || !asha || !bilal) throw new Error('nobody could sign in');
    const resident = await Witness.signIn(system, 'Asha');
    const { client } = resident;
    const unitId = (await client.units.list()).items.find(({ name }) => name === 'A-101')?.id ?? '';
    const { tag = '' } = await client.units.readHouseholdContacts(unitId);
    const contact = { name: 'Kavita Rao', phone: '+919800000002', purposes: ['ring' as const] };
    await client.units.putHouseholdContacts(unitId, { contacts: [contact] }, { ifMatch: tag });
    const witnesses = [await Witness.signIn(system, 'Gopal'), resident] as const;
    return new LadderLoad(trial, witnesses, { guard, asha, bilal }, unitId);
  }

  /** Asks, answers some, and returns when every visit has come to its end. */
  async run(): Promise<void> {
    const { size, world, prefix } = this.#trial;
    const answering: Promise<void>[] = [];
    const pauseMs = (asksForMs * guards) / size.visits;
    let asked = 0;
    await inLanes(guards, times(size.visits), async () => {
      const number = (asked += 1);
      const id = await this.#ask(number);
      if (id !== undefined && number % answersOneIn === 0) answering.push(this.#answer(id));
      await delay(pauseMs);
    });
    await Promise.all(answering);
    await eventually(
      async () => {
        const open = await world.truth.main(
          `SELECT id FROM visits WHERE visitor_name LIKE ? AND state = 'requested'`,
          [`${prefix}%`],
        );
        if (open.length > 0) throw new Error(`${open.length} visits still wait for an answer`);
      },
      { within: overWithinMs, every: 250 },
    );
  }

  close(): void {
    for (const witness of this.witnesses) witness.close();
  }

  #ask(number: number): Promise<string | undefined> {
    const { prefix } = this.#trial;
    const visitor = { name: `${prefix} ${number}` };
    const visit = { unitId: this.#unitId, kind: 'guest', visitor };
    const ask = async (key: string): Promise<string> =>
      (await this.#callers.guard.post<{ id: string }>('/visits', visit, { key })).id;
    return this.requests.ask(`${prefix}-${number}`, ask, { judge: judgeTry });
  }

  /** Both at once, and one says yes. */
  async #answer(id: string): Promise<void> {
    const { asha, bilal } = this.#callers;
    await delay(between(this.#trial.random, 0, answeredWithinMs));
    const both = [
      { who: asha, answer: 'approve' },
      { who: bilal, answer: 'deny' },
    ] as const;
    await Promise.all(
      both.map(async ({ who, answer }) => {
        const key = `${this.#trial.prefix}-${id}-${answer}`;
        try {
          await untilAnswered(() => who.post(`/visits/${id}/${answer}`, undefined, { key }));
          this.won.set(id, [...(this.won.get(id) ?? []), answer]);
        } catch (error) {
          const isLate = error instanceof Refused && lateCodes.includes(error.code);
          if (!isLate) this.strange.push(`an answer ended: ${judgeTry(error).ended}`);
        }
      }),
    );
  }
}

const lateCodes = ['visit_already_answered', 'visit_expired'];
