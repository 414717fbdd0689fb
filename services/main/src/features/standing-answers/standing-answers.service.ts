import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { PeopleService } from '../people/people.feature.js';
import { sees, type Homes } from '../residencies/residencies.feature.js';
import { UnitNotFound } from '../units/units.feature.js';
import {
  StandingAnswerNotFound,
  StandingAnswersTooMany,
  UntilPast,
} from './standing-answers.errors.js';
import type { StandingAnswersStore, StandingSearch } from './standing-answers.store.js';
import type { Comer, StandingAnswer } from './standing-answers.types.js';

export interface StandingAnswersDependencies {
  store: StandingAnswersStore;
  homes: Homes;
  people: PeopleService;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

export type StandingDraft = Pick<
  StandingAnswer,
  'unitId' | 'kind' | 'company' | 'answer' | 'instruction' | 'until'
>;

/** A part of the list. */
export type StandingListing = Pick<StandingSearch, 'beforeId' | 'limit'> & {
  unitId?: string | undefined;
};

/** How many a home has at the most. */
const MOST = 30;

export type StandingAnswersService = ReturnType<typeof createStandingAnswersService>;

/** What homes say to visitors before they come. */
export function createStandingAnswersService(deps: StandingAnswersDependencies) {
  const { store, homes, writing, now } = deps;
  const found = async (acting: Acting, id: string): Promise<StandingAnswer> => {
    const [answer, seen] = await Promise.all([
      store.find(acting.communityId, id, now()),
      homes.seenBy(acting),
    ]);
    if (answer === undefined || !sees(seen, answer)) throw new StandingAnswerNotFound(id);
    return answer;
  };

  return {
    /** What the home says to somebody who comes at that moment; undefined where it has to be asked. */
    async answerTo({ company, kind, ...place }: Comer, at: Date) {
      const own = (await store.ofUnit(place, at)).filter((one) => one.kind === kind);
      const isOf = (one: StandingAnswer) =>
        one.company !== undefined &&
        company !== undefined &&
        folded(one.company) === folded(company);
      return own.find(isOf) ?? own.find((one) => one.company === undefined);
    },

    /** Those that hold, the newest first, at most `limit`, of the homes that the caller looks after. */
    async list(acting: Acting, { unitId, ...page }: StandingListing): Promise<StandingAnswer[]> {
      const seen = await homes.seenBy(acting);
      if (unitId !== undefined && !sees(seen, { unitId })) return [];
      const unitIds = unitId === undefined ? seen : [unitId];
      return store.list({ communityId: acting.communityId, at: now(), unitIds, ...page });
    },

    /** @throws StandingAnswerNotFound */
    get: found,

    add: createAdd(deps),

    /** @throws StandingAnswerNotFound */
    async remove(acting: Acting, id: string): Promise<void> {
      const { communityId, unitId } = await found(acting, id);
      await writing.inTransaction(async (tx) => {
        await homes.lock(tx, acting, unitId, () => new StandingAnswerNotFound(id));
        await store.remove(tx, communityId, id);
      });
    },
  };
}

function createAdd({ store, homes, people, writing, now }: StandingAnswersDependencies) {
  /** @throws UnitNotFound, UnitEmpty, StandingAnswersTooMany, UntilPast, PersonNotFound */
  return async (
    acting: Acting,
    draft: StandingDraft,
    remember: Remember<StandingAnswer>,
  ): Promise<StandingAnswer> => {
    const at = now();
    if (draft.until !== undefined && draft.until <= at) throw new UntilPast();
    const { by: setBy } = await people.getDoer(acting);
    const { communityId } = acting;
    const place = { communityId, unitId: draft.unitId };
    return writing.inTransaction(async (tx) => {
      const own = await homes.lock(tx, acting, draft.unitId, () => new UnitNotFound(draft.unitId));
      await homes.assertLivedIn(tx, place);
      if ((await store.countIn(tx, place, at)) >= MOST) throw new StandingAnswersTooMany(MOST);
      const answer = { id: newId(), communityId, ...draft, ...own, setBy, setAt: at };
      await store.add(tx, answer);
      await remember(tx, answer);
      return answer;
    });
  };
}

const folded = (company: string): string => company.toLocaleLowerCase('en');
