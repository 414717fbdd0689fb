export const en = {
  'nav.help': 'Daily help',
  'nav.helpAtGate': 'Helpers at the gate',
} as const;
