export const en = {
  'notices.none': 'No notices',
  'notices.unread': 'Not read yet',
} as const;
