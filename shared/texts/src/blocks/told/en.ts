export const en = {
  'blockTold.body': 'For {unit}. Reason: {reason}',
  'blockTold.title': '{visitor} was refused at the gate',
} as const;
