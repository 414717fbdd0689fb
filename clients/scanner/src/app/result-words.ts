import type { Decision } from '@gatehouse/offline/decision';
import type { Speech, TextKey } from './speech';

/** Which words say what is wrong with a text that is not believed. */
const reasons: Readonly<Record<string, TextKey>> = {
  ...{ not_ours: 'scanner.reason.notOurs', unknown_kind: 'scanner.reason.notOurs' },
  ...{ bad_characters: 'scanner.reason.broken', bad_length: 'scanner.reason.broken' },
  ...{ bad_content: 'scanner.reason.broken', der_signature: 'scanner.reason.forged' },
  bad_signature: 'scanner.reason.forged',
};

/** Why it is so, in the lines below what is to be done. */
export function whyOf(decision: Decision, { t, time }: WordsAt): string[] {
  const { result, opensAt, left, reason, until } = decision;
  const named = reason === undefined ? undefined : reasons[reason];
  switch (result) {
    case 'not_yet':
    case 'not_in_window':
      return opensAt ? [t('scanner.why.opens', { time: time(opensAt) })] : [];
    case 'used_up':
      return left === undefined ? [] : [t('scanner.left', { count: left })];
    case 'not_believed':
      return named === undefined ? [] : [t(named)];
    case 'paused':
      return until ? [t('scanner.why.paused', { time: time(until) })] : [];
    case 'blocked':
    case 'look_again':
    case 'no_snapshot':
    case 'not_listed':
    case 'sync_first':
      return [t(`scanner.why.${result}`)];
    case 'ok':
    case 'ended':
    case 'expired':
    case 'revoked':
    case 'elsewhere':
    case 'unknown':
      return [];
  }
}

/** How words are said, and times written. */
export interface WordsAt {
  t: Speech['t'];
  time: (at: Date) => string;
}
