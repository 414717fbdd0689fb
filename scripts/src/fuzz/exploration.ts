import type { Operation } from '@gatehouse/shared/http/operation';
import { idPlaces } from '@gatehouse/shared/testing/requests/id-places';
import { partsOf, type Parts, type Values } from '@gatehouse/shared/testing/requests/parts';
import type { Actor } from './actor.js';
import { harmsCaller } from './actor.js';
import type { Answer, Attempt } from './attempt.js';
import { breakagesOf } from './breakages.js';
import type { CampaignOptions, FuzzedService } from './campaign-options.js';
import { compose, drawValues } from './compose.js';
import { pick } from './draw.js';
import { hostileAttempts } from './hostile.js';
import { send } from './send.js';

const AT_ONCE = 8;
/** Of what is broken and of what is hostile, in one round. */
const OF_EACH = 24;
/** How often what has not succeeded yet is tried in all. */
const INSIST = 48;

/** What a campaign has come to so far. */
export interface Progress {
  sent: number;
  readonly reached: Set<string>;
  readonly withoutForeign: Set<string>;
}

/** One operation, by everybody. */
export class Exploration {
  readonly #campaign: Progress;
  readonly #options: CampaignOptions;
  readonly #service: FuzzedService;
  readonly #operation: Operation;
  readonly #parts: Parts;
  readonly #name: string;
  /** Those who are let in. */
  readonly #able: Actor[] = [];

  constructor(
    campaign: Progress,
    options: CampaignOptions,
    service: FuzzedService,
    operation: Operation,
  ) {
    this.#campaign = campaign;
    this.#options = options;
    this.#service = service;
    this.#operation = operation;
    this.#parts = partsOf(service.spec, operation);
    this.#name = `${service.name}.${operation.id}`;
  }

  /** As documented: with little, with all, with some. Whoever is let in tries until it succeeds. */
  async useRightly(): Promise<void> {
    await Promise.all(
      this.#options.side.actors.map(async (actor) => {
        const statuses: number[] = [];
        for (const fullness of [0, 1, 0.5]) statuses.push(await this.#tryRightly(actor, fullness));
        if (statuses.some((status) => status !== 401 && status !== 403)) this.#able.push(actor);
      }),
    );
    const rounds = Math.ceil(INSIST / Math.max(1, this.#able.length));
    for (let tries = 0; tries < rounds && !this.#campaign.reached.has(this.#name); tries++) {
      await this.#makeAnother();
      await Promise.all(this.#able.map((actor) => this.#tryRightly(actor, tries % 2)));
    }
  }

  /** One more of what the operation is about: most of those there are may be past it. */
  async #makeAnother(): Promise<void> {
    const above = this.#above('POST');
    if (above === undefined) return;
    const maker = new Exploration(this.#campaign, this.#options, this.#service, above);
    await Promise.all(this.#options.side.actors.map((actor) => maker.#tryRightly(actor, 0)));
  }

  /** The operation at the path of which this one's is an item, if it is about an item. */
  #above(wanted: string): Operation | undefined {
    const path = /^(.*?)\/\{/.exec(this.#operation.specPath)?.[1];
    return this.#service.spec.operations.find(
      ({ specPath, method }) => specPath === path && method === wanted,
    );
  }

  /** With ids of the other community, wherever an id may stand. */
  async reachAcross(): Promise<void> {
    const { foreign, side } = this.#options;
    if (foreign === undefined) return;
    const values = this.#draw(0);
    const attempts = idPlaces(this.#parts, values).flatMap((where) => {
      const known = foreign.of(where.name);
      if (known.length === 0) this.#campaign.withoutForeign.add(where.name);
      const id = pick(this.#options.random, known.length > 0 ? known : foreign.ids());
      if (id === undefined) return [];
      const mustFail = this.#operation.secured && !where.place.startsWith('query');
      const what = `a foreign ${where.place}`;
      return [compose(this.#operation, where.with(id), { what, mustFail })];
    });
    const insiders = side.actors.filter(({ everywhere }) => !everywhere);
    for (const attempt of attempts)
      await Promise.all(insiders.map((actor) => this.#send(actor, attempt)));
  }

  /** Broken and hostile: as somebody who is let in, and now and then as anybody else. */
  async misuse(): Promise<void> {
    const { random, side } = this.#options;
    const broken = breakagesOf(this.#parts, this.#draw(1)).map(
      ({ values, place, what, mustFail }) =>
        compose(this.#operation, values, { what, mustFail, place }),
    );
    const hostile = hostileAttempts(this.#operation, this.#draw(0.5));
    const attempts = [...sample(random, broken, OF_EACH), ...sample(random, hostile, OF_EACH)];
    for (let at = 0; at < attempts.length; at += AT_ONCE) {
      const answers = attempts.slice(at, at + AT_ONCE).map((attempt) => {
        const among = random() < 0.85 && this.#able.length > 0 ? this.#able : side.actors;
        const actor = pick(random, among);
        return actor === undefined ? Promise.resolve() : this.#send(actor, attempt);
      });
      await Promise.all(answers);
    }
  }

  #draw(fullness: number): Values {
    const { random, side } = this.#options;
    return drawValues(this.#parts, { random, tag: side.tag, seen: side.seen, fullness });
  }

  async #tryRightly(actor: Actor, fullness: number): Promise<number> {
    await this.#lookAtList(actor);
    const attempt = compose(this.#operation, this.#draw(fullness), { what: 'valid' });
    const answer = await this.#send(actor, attempt);
    if (!HINDERED.has(answer.status)) return answer.status;
    actor.renew(this.#operation);
    return (await this.#send(actor, attempt)).status;
  }

  /** What the list above an item shows this very caller, so that the item is one of theirs. */
  async #lookAtList(actor: Actor): Promise<void> {
    const list = this.#above('GET');
    if (list === undefined) return;
    const values = { path: {}, query: {}, header: {}, cookie: {}, body: undefined };
    const token = await actor.token(this.#operation);
    const answer = await send(
      this.#service.origin,
      compose(list, values, { what: 'a list' }),
      token,
    );
    if (answer.status === 200) this.#learn(actor, list, answer);
  }

  async #send(actor: Actor, attempt: Attempt): Promise<Answer> {
    const { onFinding, onSuccess, foreign } = this.#options;
    const token = await actor.token(this.#operation);
    const answer = await send(this.#service.origin, attempt, token);
    this.#campaign.sent += 1;
    const mayKnow = foreign === undefined || actor.everywhere;
    for (const breach of this.#service.judge.breachesOf(attempt, answer, mayKnow))
      onFinding({ ...breach, operationId: this.#name, who: actor.who, attempt, answer });
    if (answer.status >= 200 && answer.status < 400) {
      onSuccess?.(attempt, answer);
      this.#note(actor, attempt, answer);
    }
    return answer;
  }

  #note(actor: Actor, attempt: Attempt, answer: Answer): void {
    if (!attempt.mayGetLost) {
      this.#campaign.reached.add(this.#name);
      this.#learn(actor, this.#operation, answer);
    }
    if (harmsCaller(this.#operation)) actor.renew(this.#operation);
  }

  /** What is told to those who have rights everywhere would be foreign to all others. */
  #learn(actor: Actor, { specPath }: Operation, { headers, body }: Answer): void {
    if (actor.everywhere || headers['content-type']?.includes('json') !== true) return;
    const below = this.#service.spec.operations.find((one) =>
      one.specPath.startsWith(`${specPath}/{`),
    );
    const itemName = below?.specPath.slice(specPath.length).match(/^\/\{(\w+)\}/)?.[1];
    this.#options.side.seen.learn(JSON.parse(body.toString('utf8')), itemName);
  }
}

/** A session that ended, a proof that grew old, a limit that was reached: another session helps. */
const HINDERED: ReadonlySet<number> = new Set([401, 429]);

/** So many of them, each as likely as the next. */
function sample<T>(random: () => number, items: readonly T[], count: number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ item }) => item);
}
