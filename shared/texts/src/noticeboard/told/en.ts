export const en = {
  'noticeTold.published': 'New notice: {title}',
  'noticeTold.by': '{author} put it up on the notice board.',
} as const;
