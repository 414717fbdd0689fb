export const en = {
  'joinTold.requested': '{applicant} asks to live in {unit}',
  'joinTold.requestedHint': 'Approve the request if you know them, or refuse it.',
  'joinTold.approved': 'You live in {unit} now',
  'joinTold.approvedHint': 'Your request was approved.',
  'joinTold.approvedLater': 'Your request to live in {unit} was approved',
  'joinTold.approvedFrom': 'You live there from {day} on.',
  'joinTold.refused': 'Your request to live in {unit} was refused',
  'joinTold.refusedReason': 'Reason: {reason}',
  'joinTold.refusedHint': 'If this is a mistake, ask the management.',
  'joinTold.expired': 'Your request to live in {unit} has expired',
  'joinTold.expiredHint': 'Nobody decided within 30 days. You can ask again.',
} as const;
