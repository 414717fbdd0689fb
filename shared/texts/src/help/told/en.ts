export const en = {
  'helpTold.came': '{name} has come',
  'helpTold.hint': 'At the gate, for {unit}.',
} as const;
