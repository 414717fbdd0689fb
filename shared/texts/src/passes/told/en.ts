export const en = {
  'passTold.approved': 'The pass for {visitor} was approved',
  'passTold.approvedHint': 'To {unit}. You can hand on its code now.',
  'passTold.refused': 'The pass for {visitor} was refused',
  'passTold.refusedHint': 'To {unit}.',
  'passTold.refusedReason': 'Reason: {reason}',
  'passTold.requested': 'A pass for {visitor} waits to be approved',
  'passTold.requestedHint': 'To {unit}. Approve it or refuse it.',
  'passTold.used': '{visitor} has come in',
  'passTold.usedBy': 'By a pass to {unit}.',
  'passTold.usedByMany': 'By a pass to {unit}, {people} at once.',
} as const;
