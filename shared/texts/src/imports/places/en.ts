export const en = {
  'nav.imports': 'Imports',
} as const;
