import type {
  DeadLetter,
  DeadLetterStory,
} from '@gatehouse/shared/messaging/dead-letters/dead-letter';

/** A dead letter and whose it is. */
export interface ServiceLetter extends DeadLetter {
  service: string;
}

const ERROR_WIDTH = 60;

/** One line each. */
export function letterTable(letters: readonly ServiceLetter[]): string {
  if (letters.length === 0) return 'No dead letters.';
  const rows = letters.map(({ id, service, type, attempts, diedAt, error }) => [
    ...[id, service, type, String(attempts), diedAt],
    oneLine(error).slice(0, ERROR_WIDTH),
  ]);
  const lines = [['id', 'service', 'type', 'tries', 'died at', 'error'], ...rows];
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((l) => l[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The whole story, for reading. */
export function letterStory(service: string, story: DeadLetterStory): string {
  const { history, content, text, ...letter } = story;
  const facts = Object.entries({ service, ...letter }).map(
    ([name, value]) => `${name.padEnd(14)} ${oneLine(String(value))}`,
  );
  const chapters = history.map(
    ({ at, attempt, what }) =>
      `  ${at}  ${attempt === undefined ? '' : `attempt ${attempt}: `}${oneLine(what)}`,
  );
  return [
    ...facts,
    'history',
    ...chapters,
    'says',
    content === undefined ? (text ?? '  (of no known type: not shown)') : indented(content),
  ].join('\n');
}

/** What a broken peer wrote must not steer a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^/gm, '  ');
}
