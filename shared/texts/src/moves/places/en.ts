export const en = {
  'nav.moves': 'Moves',
} as const;
