export const en = {
  'permission.dead-letters:manage': 'See, replay and discard messages that could not be handled',
} as const;
