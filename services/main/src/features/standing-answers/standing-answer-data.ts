import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** What somebody has said to visitors before they came. */
export function standingAnswerData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'standingAnswers', table: 'standing_answers', key: 'id' },
    whose: 'set_by_id = :accountId',
    tells: {
      ...{ id: 'id', unitId: 'unit_id', kind: 'kind', company: 'company', answer: 'answer' },
      ...{ instruction: 'instruction', until: 'until', setAt: 'set_at' },
    },
    forgets: { columns: { set_by_id: { name: 'set_by_name' } }, stays: { why: 'shared' } },
  });
}
