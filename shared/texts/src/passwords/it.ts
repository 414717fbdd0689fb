import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'forgot.button': 'Inviami un link',
  'forgot.lead':
    'Ci dica il Suo indirizzo e-mail e Le invieremo un link per scegliere una nuova password.',
  'forgot.noAddress':
    'Non ha un indirizzo e-mail? Chieda un link alla gestione della Sua comunità.',
  'forgot.sent':
    'Se esiste un account con questo indirizzo, un’e-mail è in arrivo. Il link vale 30 minuti.',
  'forgot.title': 'Password dimenticata?',

  'password.button': 'Cambia la password',
  'password.changed': 'La Sua password è stata cambiata.',
  'password.text': 'Gli altri Suoi dispositivi saranno disconnessi.',
  'password.title': 'Password',

  'reset.again': 'Inviami un nuovo link',
  'reset.button': 'Imposta la password',
  'reset.done': 'La nuova password è impostata. La usi per accedere.',
  'reset.lead':
    'Scelga una nuova password per il Suo account. Tutti i Suoi dispositivi saranno disconnessi.',
  'reset.title': 'Nuova password',
};
