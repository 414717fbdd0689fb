import type { AuditEntry } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { writeTable } from '@gatehouse/ui/csv';
import type { Fact } from './audit-facts';

interface Speaker {
  t: (key: MessageKey) => string;
  word: (type: string) => string;
  who: (accountId: string | undefined) => string | undefined;
  facts: (entry: AuditEntry) => Fact[];
}

/** The log as a table: moments in UTC, as machines sort them, and each entry's hash, which proves it. */
export function tableOf(entries: readonly AuditEntry[], speaker: Speaker): string {
  const { t, word, who, facts } = speaker;
  const head = [
    '#',
    ...[t('audit.column.at'), t('audit.column.what'), t('audit.who'), t('audit.column.by')],
    ...[t('audit.column.address'), t('audit.column.facts'), 'type', 'correlationId', 'hash'],
  ];
  const rows = entries.map((entry) => [
    String(entry.seq),
    ...[entry.at, word(entry.type), who(entry.accountId) ?? '', who(entry.actorId) ?? ''],
    entry.address ?? '',
    facts(entry)
      .map(({ label, value }) => `${t(label)}: ${value}`)
      .join('; '),
    ...[entry.type, entry.correlationId, entry.hash],
  ]);
  return writeTable([head, ...rows]);
}
