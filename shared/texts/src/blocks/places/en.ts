export const en = {
  'nav.blocks': 'Blocks',
} as const;
