import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'doorway.text': 'Veda chi è all’ingresso, ovunque si trovi, e risponda con un tocco.',
  'doorway.title': 'All’ingresso c’è sempre qualcuno per Lei.',

  'noCommunity.join': 'Unirsi con un codice',
  'noCommunity.text':
    'Il Suo account non appartiene ad alcuna comunità. Chieda un invito al Suo gestore.',
  'noCommunity.title': 'Ancora nessuna comunità',

  'secondFactor.code': 'Codice',
  'secondFactor.lead': 'Digiti le sei cifre che mostra la Sua app di autenticazione.',
  'secondFactor.other': 'Accedi con un altro account',
  'secondFactor.passkeyLead': 'Conferma con la tua passkey che sei tu.',
  'secondFactor.recoveryCode': 'Codice di recupero',
  'secondFactor.recoveryLead': 'Digiti uno dei codici di recupero che ha conservato.',
  'secondFactor.title': 'Ancora un passo',
  'secondFactor.useApp': 'Usa l’app',
  'secondFactor.usePasskey': 'Usa una passkey',
  'secondFactor.useRecovery': 'Usa un codice di recupero',

  'session.signOut': 'Esci',

  'signIn.another':
    'Qualcun altro ha effettuato l’accesso qui. Ciò che aveva aperto è stato chiuso.',
  'signIn.back': 'Torna all’accesso',
  'signIn.button': 'Accedi',
  'signIn.forgot': 'Password dimenticata?',
  'signIn.goOnAs': 'Continua come {name}',
  'signIn.invited': 'È nuovo qui? Si unisca con il link del Suo invito.',
  'signIn.lead': 'È un piacere vederLa.',
  'signIn.name': 'Indirizzo e-mail o nome utente',
  'signIn.title': 'Accesso',
  'signIn.withPasskey': 'Accedi con una passkey',

  'stepUp.title': 'È Lei?',
  'stepUp.withCode':
    'Per questo serve un codice della Sua app di autenticazione o un codice di recupero.',
  'stepUp.withPassword': 'Per questo serve ancora una volta la Sua password.',
};
