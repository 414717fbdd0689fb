export const en = {
  'communities.allActive': 'All communities are active.',
  'communities.notActive': 'Communities that are not active',
  'communityState.active': 'Active',
  'communityState.closed': 'Closed',
  'communityState.closing': 'Closing',
  'communityState.setup': 'Being set up',
  'communityState.suspended': 'Suspended',
  'setup.cardText': 'A few steps are left until everybody can use it.',
  'setup.cardTitle': 'Your community is being set up',
  'setup.goOn': 'Go on with it',
} as const;
