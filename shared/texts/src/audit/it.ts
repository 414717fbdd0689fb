import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'audit.apiKeyCreated': 'Chiave API creata',
  'audit.apiKeyRevoked': 'Chiave API revocata',
  'audit.apiKeyTakenOver': 'Chiave API presa in carico',
  'audit.broken': 'Dalla voce {place} in poi il registro non è più come è stato scritto.',
  'audit.by': 'da {name}',
  'audit.details': 'Dettagli',
  'audit.everything': 'Tutto',
  'audit.filter': 'Quali voci',
  'audit.intact': {
    one: 'Il registro è completo: la sua unica voce è come è stata scritta.',
    other: 'Il registro è completo: tutte le {count} voci sono come sono state scritte.',
  },
  'audit.invitationAccepted': 'Invito accettato',
  'audit.invitationCreated': 'Invito inviato',
  'audit.invitationResent': 'Invito inviato di nuovo',
  'audit.lead':
    'Che cosa è stato fatto agli account, e da chi. Ogni voce prova tutte le precedenti.',
  'audit.none': 'Nessuna voce',
  'audit.noneText': 'Ciò che accade agli account viene annotato qui.',
  'audit.refreshReused': 'Sospetta sessione rubata',
  'audit.roleChanged': 'Ruoli cambiati',
  'audit.userDeactivated': 'Account chiuso',
  'audit.userDeleted': 'Account eliminato',
  'audit.userEmailChanged': 'Indirizzo e-mail cambiato',
  'audit.userImpersonated': 'Ha agito a nome di altri',
  'audit.userLogin': 'Accesso effettuato',
  'audit.userLoginFailed': 'Accesso fallito',
  'audit.userPasswordChanged': 'Password cambiata',
  'audit.userReactivated': 'Account riaperto',
  'audit.userRegistered': 'Account creato',
  'audit.userSecondFactorChanged': 'Secondo fattore cambiato',
  'audit.userSessionsEnded': 'Disconnesso',
  'audit.userVerified': 'Indirizzo e-mail confermato',
  'audit.verify': 'Prova che è completo',
};
