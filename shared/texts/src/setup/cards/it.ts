import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'communities.allActive': 'Tutte le comunità sono attive.',
  'communities.notActive': 'Comunità non attive',
  'communityState.active': 'Attiva',
  'communityState.closed': 'Chiusa',
  'communityState.closing': 'In chiusura',
  'communityState.setup': 'In preparazione',
  'communityState.suspended': 'Sospesa',
  'setup.cardText': 'Mancano pochi passi prima che tutti possano usarla.',
  'setup.cardTitle': 'La vostra comunità è in preparazione',
  'setup.goOn': 'Continua',
};
