export const en = {
  'mailNewDevice.address': 'Address: {address}',
  'mailNewDevice.device': 'Device: {device}',
  'mailNewDevice.lead':
    'Somebody signed in to your Gatehouse account from a device that we have not seen before.',
  'mailNewDevice.notYou':
    'If it was you, you need not do anything. If not, change your password at once: that ends every session.',
  'mailNewDevice.subject': 'New sign-in to your account',
} as const;
