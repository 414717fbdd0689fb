import { select } from '@gatehouse/shared/sql/statements/prepared';
import { Op, type Sequelize } from 'sequelize';
import { indexesFor, VISIT_INDEX } from './visit-indexes.js';
import { fromRow } from './visit-row.js';
import { wordsFound } from './visit-words.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import type { Visit, VisitKind, VisitSuggestions } from './visits.types.js';

export type VisitSuggestionsStore = ReturnType<typeof createVisitSuggestionsStore>;

type Company = VisitSuggestions['companies'][number];

/** Of so many visits, however long the log: a busy gate has some hundreds a day. */
const lookedAt = 2000;
/** Somebody who came this often within them hides who else is called so. */
const matches = 60;
const mostVisitors = 6;
const mostCompanies = 8;

/** Also the words of those who wrote a company in another case count as its. */
const COMPANIES = `
  SELECT kind, visitor_company AS name, COUNT(*) AS visits
  FROM (SELECT kind, visitor_company FROM visits FORCE INDEX (${VISIT_INDEX.newest})
    WHERE community_id = ? ORDER BY id DESC LIMIT ${lookedAt}) AS latest
  WHERE visitor_company IS NOT NULL
  GROUP BY kind, visitor_company ORDER BY visits DESC, name`;

const OLDEST_LOOKED_AT = `
  SELECT id FROM visits FORCE INDEX (${VISIT_INDEX.newest})
  WHERE community_id = ? ORDER BY id DESC LIMIT 1 OFFSET ${lookedAt - 1}`;

/** The table visits, as far as it knows who comes again. */
export function createVisitSuggestionsStore(sequelize: Sequelize) {
  const visits = defineVisitModel(sequelize);

  return {
    /** The companies of each kind of visit, who comes most often first. */
    async companies(communityId: string): Promise<Company[]> {
      const rows = await select<Company>(sequelize, COMPANIES, [communityId]);
      const kinds: VisitKind[] = ['guest', 'delivery', 'cab', 'service'];
      return kinds.flatMap((wanted) =>
        rows.filter(({ kind }) => kind === wanted).slice(0, mostCompanies),
      );
    },

    /** Visitors whom the words of a search find, who came last first. */
    async visitors(communityId: string, search: string): Promise<VisitSuggestions['visitors']> {
      const [oldest] = await select<{ id: string }>(sequelize, OLDEST_LOOKED_AT, [communityId]);
      const rows = await visits.findAll({
        where: {
          communityId,
          ...(oldest && { id: { [Op.gte]: oldest.id } }),
          [Op.and]: wordsFound(search),
        },
        indexHints: indexesFor({}),
        order: [['id', 'DESC']],
        limit: matches,
        raw: true,
      });
      return eachOnce(rows.map((row) => fromRow(row as unknown as VisitRow)));
    },
  };
}

/** Who has the same name and telephone is taken for the same, whatever they came for. */
function eachOnce(newestFirst: Visit[]): VisitSuggestions['visitors'] {
  const people = new Map<string, VisitSuggestions['visitors'][number]>();
  for (const { kind, visitor, unit, requestedAt } of newestFirst) {
    const person = `${visitor.phone ?? ''} ${visitor.name.toLowerCase()}`;
    if (!people.has(person)) people.set(person, { kind, visitor, unit, requestedAt });
  }
  return [...people.values()].slice(0, mostVisitors);
}
