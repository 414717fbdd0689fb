export const en = {
  'parcelTold.received': 'A parcel for {unit} is at the gate',
  'parcelTold.receivedFrom': 'A parcel from {carrier} for {unit} is at the gate',
  'parcelTold.hint': 'Say its code when you fetch it. You find the code with your parcels.',
  'parcelTold.perishable': 'It goes off soon. You find its code with your parcels.',
  'parcelTold.waits': {
    one: 'A parcel for {unit} has been waiting for a day',
    other: 'A parcel for {unit} has been waiting for {count} days',
  },
} as const;
