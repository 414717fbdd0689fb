export const en = {
  'residentTold.added': '{resident} was added to {unit}',
  'residentTold.addedHint':
    'They can let visitors in. If you do not know them, tell the management.',
} as const;
