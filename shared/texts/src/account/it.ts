import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'emailChange.button': 'Conferma l’indirizzo',
  'emailChange.done': 'Il Suo indirizzo e-mail è stato cambiato.',
  'emailChange.half': 'Confermato. Ora segua il link che abbiamo inviato all’altro indirizzo.',
  'emailChange.lead': 'Confermi di voler cambiare l’indirizzo e-mail del Suo account.',
  'emailChange.title': 'Nuovo indirizzo e-mail',

  'factor.askNewCodes': 'Creare nuovi codici di recupero?',
  'factor.askNewCodesText': 'I codici conservati finora smettono subito di funzionare.',
  'factor.askRemove': 'Rimuovere l’app di autenticazione?',
  'factor.askRemoveText': 'Senza una passkey, basterà la sola password per aprire il Suo account.',
  'factor.begin': 'Configura un’app di autenticazione',
  'factor.codesKept': 'Li ho messi al sicuro',
  'factor.codesLeft': {
    one: 'Le resta {count} codice di recupero.',
    other: 'Le restano {count} codici di recupero.',
  },
  'factor.codesText':
    'Conservi questi codici di recupero in un luogo sicuro. Ognuno La fa entrare una volta se perde il telefono. Non saranno mostrati di nuovo.',
  'factor.confirm': 'Conferma',
  'factor.newCodes': 'Nuovi codici di recupero',
  'factor.on': 'Attivo',
  'factor.qr': 'Codice QR per l’app di autenticazione',
  'factor.remove': 'Rimuovi',
  'factor.removed': 'L’app di autenticazione è rimossa.',
  'factor.scan':
    'Scansioni questa immagine con la Sua app di autenticazione, poi digiti le sei cifre che mostra.',
  'factor.text':
    'Un codice dal telefono protegge il Suo account anche se qualcuno scopre la password.',
  'factor.title': 'Secondo fattore',
  'factor.typeIt': 'Oppure digiti questo segreto:',

  'look.text': 'La scelta vale subito. Anche le e-mail sono scritte nella Sua lingua.',
  'look.title': 'Lingua e aspetto',

  'profile.saved': 'Il Suo profilo è stato salvato.',
  'profile.title': 'Profilo',

  'sessions.askEnd': 'Disconnettersi da {device}?',
  'sessions.askEndOthers': 'Disconnettersi da tutti gli altri dispositivi?',
  'sessions.askEndOthersText':
    'Tutti gli altri Suoi dispositivi dovranno accedere di nuovo. Fino ad allora suona solo questo.',
  'sessions.askEndText': 'Chi lo usa dovrà accedere di nuovo. Fino ad allora non suona.',
  'sessions.byAdmin': 'aperta da un amministratore',
  'sessions.end': 'Disconnetti',
  'sessions.endOthers': 'Disconnetti tutti gli altri',
  'sessions.endWhich': 'Disconnettersi da {device}',
  'sessions.lastUsed': 'ultimo uso: {when}',
  'sessions.othersEnded': 'Ora ha l’accesso solo su questo dispositivo.',
  'sessions.thisOne': 'Questo dispositivo',
  'sessions.title': 'Dove ha effettuato l’accesso',
  'sessions.unknownDevice': 'Dispositivo sconosciuto',
  'sessions.wasEnded': '{device} è disconnesso.',

  'verify.button': 'Conferma il mio indirizzo',
  'verify.done': 'Il Suo indirizzo e-mail è confermato. Ora può accedere.',
  'verify.lead': 'Un tocco, e il Suo indirizzo e-mail è confermato.',
  'verify.title': 'Confermi il Suo indirizzo',
  'account.parts': 'Parti di questa pagina',
  'factor.codesCopied': 'I codici sono copiati.',
  'factor.codesCopy': 'Copia',
  'factor.codesNoCopy': 'Il browser non permette a questa pagina di copiare.',
  'factor.codesPrint': 'Stampa',
  'factor.codesSave': 'Scarica',
  'factor.codesTitle': 'Codici di recupero di {email}',
};
