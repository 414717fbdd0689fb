import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'mailAccountExists.forgot': 'Se ha dimenticato la password, ne scelga una nuova:',
  'mailAccountExists.forgotAsk':
    'Se ha dimenticato la password, ne chieda una nuova nella pagina di accesso.',
  'mailAccountExists.lead':
    'Qualcuno, forse Lei, voleva aprire un account Gatehouse con questo indirizzo. Ne esiste già uno: basta accedere.',
  'mailAccountExists.subject': 'Ha già un account',

  'mailConfirmEmailChange.button': 'Conferma la modifica',
  'mailConfirmEmailChange.notYou': 'Se non è stato Lei, non lo segua: non cambierà nulla.',
  'mailConfirmEmailChange.subject': 'Confermi la modifica del Suo indirizzo e-mail',
  'mailConfirmEmailChange.wanted':
    'Qualcuno, speriamo Lei, vuole un altro indirizzo per il Suo account Gatehouse. La modifica richiede la Sua conferma.',
  'mailConfirmEmailChange.wantedWhich':
    'Qualcuno, speriamo Lei, vuole l’indirizzo {email} per il Suo account Gatehouse. La modifica richiede la Sua conferma.',

  'mailEmailChanged.lead': 'Il Suo account Gatehouse ha d’ora in poi un altro indirizzo.',
  'mailEmailChanged.leadWhich': 'Il Suo account Gatehouse ha d’ora in poi l’indirizzo {email}.',
  'mailEmailChanged.notYou':
    'Se non è stato Lei, avvisi subito l’amministrazione della Sua comunità.',
  'mailEmailChanged.subject': 'Il Suo indirizzo e-mail è stato modificato',

  'mailSecondFactor.changed': 'Il secondo fattore del Suo account Gatehouse è stato modificato.',
  'mailSecondFactor.codesReplaced':
    'I codici di recupero del Suo account Gatehouse sono stati sostituiti.',
  'mailSecondFactor.notYou':
    'Se non è stato Lei, cambi subito la password e avvisi l’amministrazione della Sua comunità.',
  'mailSecondFactor.passkeyAdded': 'È stata aggiunta una passkey al Suo account Gatehouse.',
  'mailSecondFactor.passkeyRemoved': 'È stata rimossa una passkey dal Suo account Gatehouse.',
  'mailSecondFactor.subject': 'Il Suo secondo fattore è stato modificato',
  'mailSecondFactor.totpAdded':
    'È stata aggiunta l’app di autenticazione al Suo account Gatehouse.',
  'mailSecondFactor.totpRemoved':
    'È stata rimossa l’app di autenticazione dal Suo account Gatehouse.',

  'mailVerifyEmail.button': 'Conferma l’indirizzo',
  'mailVerifyEmail.lead':
    'Confermi che questo è il Suo indirizzo e-mail e il Suo account Gatehouse sarà pronto.',
  'mailVerifyEmail.notAsked': 'Se non ha chiesto un account, non deve fare nulla.',
  'mailVerifyEmail.subject': 'Confermi il Suo indirizzo e-mail',
};
