import type { Text } from './texts.js';

type Texts<Key extends string> = Readonly<Record<Key, Text>>;

type PageKey =
  | `stayingWhat.${'audit' | 'files' | 'identityDocuments' | 'jobs' | 'moveItems' | 'notifications'}`
  | `stayingWhat.${'dailyHelp' | 'engagements' | 'helpLeaves' | 'helpStays'}`
  | `stayingWhat.${'openingBalances' | 'recentAnswers' | 'residencies'}`
  | `stayingWhat.${'blocks' | 'standingAnswers'}`
  | 'stayingWhat.gateDevices'
  | 'stayingWhat.gateConflicts'
  | 'stayingWhat.gateEntries'
  | `stayingWhy.${'duty' | 'keptCopy' | 'proof' | 'shared'}`;

/** The texts of one language in which what may stay has its words. */
interface Words {
  page: Texts<PageKey>;
  own: Texts<'nav.dataRequests'>;
  rosters: Texts<'nav.handover' | 'nav.roster'>;
  alerts: Texts<'nav.alerts'>;
  imports: Texts<'nav.imports'>;
  join: Texts<'nav.joinRequests'>;
  moves: Texts<'nav.moves'>;
  noticeboard: Texts<'nav.notices'>;
  parcels: Texts<'nav.parcels'>;
  passes: Texts<'nav.passes'>;
  policies: Texts<'nav.policies'>;
  vehicles: Texts<'nav.vehicles'>;
  visits: Texts<'nav.visits'>;
}

/** What stays of somebody, and why: in a mail as on the pages, whatever the language. */
export function stayingWords(words: Words) {
  const {
    page,
    own,
    rosters,
    alerts,
    imports,
    join,
    moves,
    noticeboard,
    parcels,
    passes,
    policies,
    vehicles,
    visits,
  } = words;
  return {
    'mailErased.what.alerts': alerts['nav.alerts'],
    'mailErased.what.audit': page['stayingWhat.audit'],
    'mailErased.what.blocks': page['stayingWhat.blocks'],
    'mailErased.what.dataRequests': own['nav.dataRequests'],
    'mailErased.what.dailyHelp': page['stayingWhat.dailyHelp'],
    'mailErased.what.engagements': page['stayingWhat.engagements'],
    'mailErased.what.files': page['stayingWhat.files'],
    'mailErased.what.gateConflicts': page['stayingWhat.gateConflicts'],
    'mailErased.what.gateDevices': page['stayingWhat.gateDevices'],
    'mailErased.what.gateEntries': page['stayingWhat.gateEntries'],
    'mailErased.what.handovers': rosters['nav.handover'],
    'mailErased.what.helpLeaves': page['stayingWhat.helpLeaves'],
    'mailErased.what.helpStays': page['stayingWhat.helpStays'],
    'mailErased.what.identityDocuments': page['stayingWhat.identityDocuments'],
    'mailErased.what.imports': imports['nav.imports'],
    'mailErased.what.jobs': page['stayingWhat.jobs'],
    'mailErased.what.joinRequests': join['nav.joinRequests'],
    'mailErased.what.moveItems': page['stayingWhat.moveItems'],
    'mailErased.what.moves': moves['nav.moves'],
    'mailErased.what.notices': noticeboard['nav.notices'],
    'mailErased.what.notifications': page['stayingWhat.notifications'],
    'mailErased.what.openingBalances': page['stayingWhat.openingBalances'],
    'mailErased.what.parcels': parcels['nav.parcels'],
    'mailErased.what.passes': passes['nav.passes'],
    'mailErased.what.policies': policies['nav.policies'],
    'mailErased.what.recentAnswers': page['stayingWhat.recentAnswers'],
    'mailErased.what.residencies': page['stayingWhat.residencies'],
    'mailErased.what.shifts': rosters['nav.roster'],
    'mailErased.what.standingAnswers': page['stayingWhat.standingAnswers'],
    'mailErased.what.vehicles': vehicles['nav.vehicles'],
    'mailErased.what.visits': visits['nav.visits'],
    'mailErased.why.duty': page['stayingWhy.duty'],
    'mailErased.why.keptCopy': page['stayingWhy.keptCopy'],
    'mailErased.why.proof': page['stayingWhy.proof'],
    'mailErased.why.shared': page['stayingWhy.shared'],
  };
}
