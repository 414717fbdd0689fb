import type { Key, Outline, Telling } from './mail.outline.js';

const WHAT = new Map<string, Key>([
  ['alerts', 'mailErased.what.alerts'],
  ['audit', 'mailErased.what.audit'],
  ['blocks', 'mailErased.what.blocks'],
  ['dailyHelp', 'mailErased.what.dailyHelp'],
  ['dataRequests', 'mailErased.what.dataRequests'],
  ['engagements', 'mailErased.what.engagements'],
  ['files', 'mailErased.what.files'],
  ['gateConflicts', 'mailErased.what.gateConflicts'],
  ['gateDevices', 'mailErased.what.gateDevices'],
  ['gateEntries', 'mailErased.what.gateEntries'],
  ['handovers', 'mailErased.what.handovers'],
  ['helpLeaves', 'mailErased.what.helpLeaves'],
  ['helpStays', 'mailErased.what.helpStays'],
  ['identityDocuments', 'mailErased.what.identityDocuments'],
  ['imports', 'mailErased.what.imports'],
  ['jobs', 'mailErased.what.jobs'],
  ['joinRequests', 'mailErased.what.joinRequests'],
  ['moveItems', 'mailErased.what.moveItems'],
  ['moves', 'mailErased.what.moves'],
  ['notices', 'mailErased.what.notices'],
  ['notifications', 'mailErased.what.notifications'],
  ['openingBalances', 'mailErased.what.openingBalances'],
  ['parcels', 'mailErased.what.parcels'],
  ['passes', 'mailErased.what.passes'],
  ['policies', 'mailErased.what.policies'],
  ['recentAnswers', 'mailErased.what.recentAnswers'],
  ['residencies', 'mailErased.what.residencies'],
  ['shifts', 'mailErased.what.shifts'],
  ['standingAnswers', 'mailErased.what.standingAnswers'],
  ['vehicles', 'mailErased.what.vehicles'],
  ['visits', 'mailErased.what.visits'],
]);

const WHY = new Map<string, Key>([
  ['duty', 'mailErased.why.duty'],
  ['kept-copy', 'mailErased.why.keptCopy'],
  ['proof', 'mailErased.why.proof'],
  ['shared', 'mailErased.why.shared'],
]);

/** What somebody has to show for it that a community has erased them. */
export const dataErased: Outline = {
  subject: ({ say }) => say('mailErased.subject'),
  parts: (telling) => {
    const { say, values } = telling;
    const stays = staying(telling);
    return [
      { lines: [`${lead(telling)} ${say('mailErased.what')}`] },
      ...(values['account'] === '' ? [] : [{ lines: [say(accountKey(values['account']))] }]),
      {
        lines:
          stays.length === 0 ? [say('mailErased.nothing')] : [say('mailErased.stays'), ...stays],
      },
      { lines: [say('mailErased.keep')] },
    ];
  },
};

function lead({ say, values }: Telling): string {
  const { community = '' } = values;
  return community === '' ? say('mailErased.leadHere') : say('mailErased.lead', { community });
}

const accountKey = (account: string | undefined): Key =>
  account === 'deleted' ? 'mailErased.accountGone' : 'mailErased.accountStays';

/** A line for each; what another release may name, and has no word here, is said as it came. */
function staying({ say, values, moment }: Telling): string[] {
  const named = (keys: ReadonlyMap<string, Key>, name: string): string => {
    const key = keys.get(name);
    return key === undefined ? name : say(key);
  };
  return (values['stays'] ?? '').split(';').flatMap((one) => {
    const [what = '', why = '', until = ''] = one.trim().split(' ');
    if (what === '' || why === '') return [];
    const words = { what: named(WHAT, what), why: named(WHY, why) };
    return until === ''
      ? [say('mailErased.line', words)]
      : [say('mailErased.lineUntil', { ...words, until: moment(until) })];
  });
}
