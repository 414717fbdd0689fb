import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'mailNewDevice.address': 'Indirizzo: {address}',
  'mailNewDevice.device': 'Dispositivo: {device}',
  'mailNewDevice.lead':
    'Qualcuno ha effettuato l’accesso al Suo account Gatehouse da un dispositivo che non conoscevamo.',
  'mailNewDevice.notYou':
    'Se è stato Lei, non deve fare nulla. Altrimenti cambi subito la password: così termina ogni sessione.',
  'mailNewDevice.subject': 'Nuovo accesso al Suo account',
};
