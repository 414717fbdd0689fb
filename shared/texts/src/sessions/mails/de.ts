import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'mailNewDevice.address': 'Adresse: {address}',
  'mailNewDevice.device': 'Gerät: {device}',
  'mailNewDevice.lead':
    'jemand hat sich von einem Gerät bei Ihrem Gatehouse-Konto angemeldet, das wir noch nicht kennen.',
  'mailNewDevice.notYou':
    'Wenn Sie das waren, brauchen Sie nichts zu tun. Wenn nicht, ändern Sie sofort Ihr Passwort: das beendet jede Sitzung.',
  'mailNewDevice.subject': 'Neue Anmeldung bei Ihrem Konto',
};
