import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'moveTold.requestedOut': '{person} souhaite quitter {unit}',
  'moveTold.requestedIn': '{person} souhaite emménager dans {unit}',
  'moveTold.requestedHint': 'Le jour est le {day}. Acceptez le déménagement ou refusez-le.',
  'moveTold.approvedOut': 'Le départ de {person} de {unit} a été accepté',
  'moveTold.approvedIn': 'L’arrivée de {person} dans {unit} a été acceptée',
  'moveTold.approvedHint': 'Le jour est le {day}.',
  'moveTold.refusedOut': 'Le départ de {person} de {unit} a été refusé',
  'moveTold.refusedIn': 'L’arrivée de {person} dans {unit} a été refusée',
  'moveTold.refusedReason': 'Raison : {reason}',
  'moveTold.refusedHint': 'Si c’est une erreur, adressez-vous à la gestion.',
  'moveTold.cancelledOut': 'Le départ de {person} de {unit} a été annulé',
  'moveTold.cancelledIn': 'L’arrivée de {person} dans {unit} a été annulée',
  'moveTold.cancelledHint': 'C’était prévu pour le {day}.',
  'moveTold.doneOut': '{person} a quitté {unit}',
  'moveTold.doneIn': '{person} a emménagé dans {unit}',
  'moveTold.doneHint': 'C’était prévu pour le {day}.',
  'moveTold.failedOut': 'Le départ de {person} de {unit} n’a pas abouti',
  'moveTold.failedIn': 'L’arrivée de {person} dans {unit} n’a pas abouti',
  'moveTold.failedHint':
    'Le jour était le {day}. Un nouvel essai suivra ; regardez ce qui retient le déménagement.',
};
