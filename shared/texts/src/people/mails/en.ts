export const en = {
  'mailImpersonated.from': 'From: {at}',
  'mailImpersonated.how':
    'What is done meanwhile names both of you. You see the session in your account under your devices, and can end it there at once.',
  'mailImpersonated.lead': '{actor} acts in your name on Gatehouse.',
  'mailImpersonated.leadUntil': '{actor} acts in your name on Gatehouse until {until}.',
  'mailImpersonated.notRight':
    'If this should not be, end it and tell the administration of your community.',
  'mailImpersonated.reason': 'Reason: {reason}',
  'mailImpersonated.somebody': 'Somebody who looks after your community',
  'mailImpersonated.subject': 'Somebody acts in your name',
} as const;
