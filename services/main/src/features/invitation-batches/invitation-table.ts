import { dayAt } from '@gatehouse/shared/time/local-time';
import { languages, type Language } from '@gatehouse/texts/languages';
import type { Cell, Table } from '../../exports/table.js';
import type { KeptOutcome } from './invitation-batches.types.js';
import { OUTCOME_TABLE_TEXTS } from './invitation-table.texts.js';

/**
 * What has become of each who was to be invited, as a table in a language.
 *
 * @param at when it is made
 */
export function outcomeTable(
  outcomes: AsyncIterable<KeptOutcome>,
  about: { community: string; timeZone: string; language: Language; at: Date },
): Table {
  const { community, timeZone, language, at } = about;
  const texts = OUTCOME_TABLE_TEXTS[language];
  return {
    title: texts.title,
    subtitle: `${community}, ${String(dayAt(at, timeZone))} (${timeZone})`,
    columns: [
      { title: texts.name, kind: 'text', width: 28 },
      { title: texts.building, kind: 'text', width: 20 },
      { title: texts.unit, kind: 'text', width: 12 },
      { title: texts.outcome, kind: 'text', width: 40 },
    ],
    rows: rowsOf(outcomes, language),
    direction: languages[language].dir,
  };
}

async function* rowsOf(
  outcomes: AsyncIterable<KeptOutcome>,
  language: Language,
): AsyncGenerator<Cell[]> {
  const { outcomes: words } = OUTCOME_TABLE_TEXTS[language];
  for await (const { name, building = null, unit = null, outcome } of outcomes)
    yield [name, building, unit, words[outcome]];
}
