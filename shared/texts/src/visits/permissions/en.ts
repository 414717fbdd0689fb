export const en = {
  'permission.visits:admit': 'Let visitors in and out',
  'permission.visits:answer': 'Answer for one’s own home',
  'permission.visits:decide': 'Decide for homes that do not answer',
  'permission.visits:read': 'See visits',
  'permission.visits:request': 'Ring a home for a visitor',
} as const;
