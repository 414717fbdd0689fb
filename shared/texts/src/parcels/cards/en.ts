export const en = {
  'parcels.nothingWaits': 'Nothing is waiting for you at the gate.',
  'parcels.sayCode': 'Code {code}',
} as const;
