export const en = {
  'nav.roster': 'Roster',
  'nav.handover': 'Handovers',
} as const;
