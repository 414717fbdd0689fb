import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'moveTold.requestedOut': '{person} desidera lasciare {unit}',
  'moveTold.requestedIn': '{person} desidera trasferirsi in {unit}',
  'moveTold.requestedHint': 'Il giorno è il {day}. Approvi il trasloco oppure lo rifiuti.',
  'moveTold.approvedOut': 'L’uscita di {person} da {unit} è stata approvata',
  'moveTold.approvedIn': 'L’arrivo di {person} in {unit} è stato approvato',
  'moveTold.approvedHint': 'Il giorno è il {day}.',
  'moveTold.refusedOut': 'L’uscita di {person} da {unit} è stata rifiutata',
  'moveTold.refusedIn': 'L’arrivo di {person} in {unit} è stato rifiutato',
  'moveTold.refusedReason': 'Motivo: {reason}',
  'moveTold.refusedHint': 'Se è un errore, chieda all’amministrazione.',
  'moveTold.cancelledOut': 'L’uscita di {person} da {unit} è stata annullata',
  'moveTold.cancelledIn': 'L’arrivo di {person} in {unit} è stato annullato',
  'moveTold.cancelledHint': 'Era previsto per il {day}.',
  'moveTold.doneOut': '{person} ha lasciato {unit}',
  'moveTold.doneIn': '{person} si è trasferito in {unit}',
  'moveTold.doneHint': 'Era previsto per il {day}.',
  'moveTold.failedOut': 'L’uscita di {person} da {unit} non è riuscita',
  'moveTold.failedIn': 'L’arrivo di {person} in {unit} non è riuscito',
  'moveTold.failedHint':
    'Il giorno era il {day}. Si riproverà; guardi che cosa trattiene il trasloco.',
};
