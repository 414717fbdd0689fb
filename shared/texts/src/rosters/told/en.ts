export const en = {
  'shiftTold.assigned': 'You have a shift on {day}',
  'shiftTold.changed': 'Your shift on {day} has changed',
  'shiftTold.cancelled': 'Your shift on {day} is off',
  'shiftTold.times': 'From {starts} to {ends}.',
} as const;
