export const en = {
  'passTold.used': '{visitor} has come in',
  'passTold.usedBy': 'By a pass to {unit}.',
  'passTold.usedByMany': 'By a pass to {unit}, {people} at once.',
} as const;
