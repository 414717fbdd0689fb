import { erasesRows, type ResidencyEnding } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { People } from '../people/people.feature.js';
import type { Homes, ResidencyChanges } from '../residencies/residencies.feature.js';
import { standingAnswerData } from './standing-answer-data.js';
import { createStandingAnswersHandlers } from './standing-answers.handlers.js';
import { createStandingAnswersService } from './standing-answers.service.js';
import { createStandingAnswersStore, type StandingAnswersStore } from './standing-answers.store.js';

export type { StandingAnswersService } from './standing-answers.service.js';

export type StandingAnswers = ReturnType<typeof createStandingAnswers>;

interface Asked {
  people: People;
  residencyChanges: ResidencyChanges;
}

/** What homes say to visitors before they come. */
export function createStandingAnswers({ sequelize, writing, now }: Parts, asked: Asked) {
  const store = createStandingAnswersStore(sequelize);
  const { homes } = asked.residencyChanges;
  const people = asked.people.service;
  const service = createStandingAnswersService({ store, homes, people, writing, now });
  return {
    service,
    handlers: createStandingAnswersHandlers(service),
    endings: {
      residency: standingEnding(store, homes),
      community: erasesRows(sequelize, {
        ...{ folder: 'standing-answers', tables: ['standing_answers'] },
      }),
    },
    personal: [standingAnswerData(sequelize)],
  };
}

/** Who moves out takes what they said along, and the last of a household all that is left. */
function standingEnding(store: StandingAnswersStore, homes: Homes): ResidencyEnding {
  return {
    tables: ['standing_answers'],
    end: async (tx, ended) => {
      if (await homes.isLeftEmpty(tx, ended)) await store.removeOfUnit(tx, ended);
      else await store.removeOf(tx, ended.communityId, ended.id);
    },
  };
}
