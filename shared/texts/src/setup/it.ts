import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'communities.activeText': 'Tutto procede come al solito.',
  'communities.adminInvited': '{email} è stato invitato come amministratore',
  'communities.admins': 'Amministratori',
  'communities.all': 'Tutte',
  'communities.archive': 'Archivio',
  'communities.archiveFetch': 'Scarica l’archivio',
  'communities.archiveMade': 'Creato',
  'communities.archiveNone': 'Non ne esiste un archivio.',
  'communities.archiveOver':
    'I novanta giorni in cui si poteva scaricare sono passati. È cancellato.',
  'communities.archiveSize': 'Dimensione',
  'communities.archiveText':
    'Tutto ciò che conteneva è in un file zip: le sue tabelle, i suoi file e un testo che spiega che cosa c’è. Chi lo scarica risulta nel registro.',
  'communities.archiveUntil': 'Da scaricare fino a',
  'communities.archiveWorking':
    'L’archivio è in preparazione. Nulla viene cancellato prima che sia salvato.',
  'communities.archiveYet':
    'Il {when}, prima di cancellare qualcosa, tutto ciò che contiene viene conservato in un file. Qui si può scaricare per novanta giorni.',
  'communities.askClose': 'Chiudere {name}?',
  'communities.askCloseText':
    'Viene sospesa subito. Dopo trenta giorni tutto ciò che contiene viene cancellato; fino ad allora si può riaprire.',
  'communities.askSuspend': 'Sospendere {name}?',
  'communities.askSuspendText':
    'Tutto resta leggibile e l’ingresso continua. Nient’altro può essere modificato finché non viene ripresa.',
  'communities.choose': 'Scelga dall’elenco.',
  'communities.close': 'Chiudi',
  'communities.closedText': 'Ciò che conteneva è stato cancellato.',
  'communities.closingText':
    'Tutto ciò che contiene verrà cancellato il {when}. Fino ad allora si può riaprire.',
  'communities.create': 'Apri una comunità',
  'communities.createText':
    'Il suo amministratore la configura prima che sia attiva. Il primo si invita subito dopo.',
  'communities.createdAt': 'Aperta',
  'communities.currency': 'Valuta',
  'communities.currencyExample': 'ad esempio INR',
  'communities.endingText':
    'I suoi trenta giorni sono passati: tutto ciò che contiene viene archiviato e cancellato.',
  'communities.facts': 'Le sue impostazioni',
  'communities.filter': 'In quale stato',
  'communities.inviteAdmin': 'Invita un amministratore',
  'communities.inviteAdminText':
    'A questo indirizzo va un link. Vale sette giorni e una sola volta.',
  'communities.invitedUntil': 'Invitato fino al {when}',
  'communities.isNow': '{name}: {state}',
  'communities.lead':
    'Tutte le comunità della piattaforma: aprirle, sospenderle e invitare chi le gestisce.',
  'communities.locale': 'Numeri e date',
  'communities.localeExample': 'ad esempio en-IN',
  'communities.localeHint': 'Secondo quale lingua e paese si scrivono.',
  'communities.name': 'Nome',
  'communities.neverActive': 'non è ancora successo nulla',
  'communities.noAdmin': 'Ancora nessuno la gestisce. Inviti il primo amministratore.',
  'communities.none': 'Nessuna comunità',
  'communities.noneText': 'Apra la prima.',
  'communities.notFound': 'Nessuna comunità trovata',
  'communities.notFoundText': 'Provi con un altro nome o un altro stato.',
  'communities.nothingSo': 'Non c’è nulla con questo nome.',
  'communities.one': 'Comunità',
  'communities.people': { one: '{count} persona', other: '{count} persone' },
  'communities.reopen': 'Riapri',
  'communities.resume': 'Riprendi',
  'communities.search': 'Cerca per nome o fuso orario',
  'communities.sendInvitation': 'Invia l’invito',
  'communities.setupText':
    'Il suo amministratore la configura: abitazioni, persone e modi di fare. Poi diventa attiva.',
  'communities.steps': 'Che cosa ne sarà',
  'communities.suspend': 'Sospendi',
  'communities.suspendedText':
    'Tutto resta leggibile e l’ingresso continua. Nient’altro può essere modificato.',
  'communities.template': 'Inizia come',
  'communities.templateHint': 'Comincia con i modi di fare di quella comunità.',
  'communities.timeZone': 'Fuso orario',
  'communities.timeZoneExample': 'una città, ad esempio Kolkata',
  'setup.activate': 'Inizia',
  'setup.activateNow': 'Rendila attiva',
  'setup.activateText': 'Da quel momento è in uso. Tutto si può ancora cambiare e completare.',
  'setup.allInvitations': 'Tutti gli inviti',
  'setup.back': 'Indietro',
  'setup.bringIn': 'Importa un file',
  'setup.buildings': 'Edifici',
  'setup.buildingsText': 'Le torri, i blocchi e le vie che ci sono.',
  'setup.goThere': 'Vai lì',
  'setup.invitations': 'Inviti',
  'setup.invitationsText':
    'Chi è stato invitato e non è ancora arrivato. Ognuno ha un’e-mail con un link.',
  'setup.lead':
    'Da una comunità vuota a una in uso. Si può uscire quando si vuole e continuare dopo.',
  'setup.missingAdmin': 'Un amministratore che abbia accettato l’invito.',
  'setup.missingUnit': 'Un’abitazione.',
  'setup.needed': 'Che cosa serve',
  'setup.needsAdmin': 'Almeno un amministratore che abbia accettato',
  'setup.needsUnit': 'Almeno un’abitazione',
  'setup.noneOpenText': 'Tutti gli invitati sono arrivati, o nessuno è ancora stato invitato.',
  'setup.notThere': 'Manca',
  'setup.over': '{name}: {state}',
  'setup.overText':
    'Qui non resta più nulla da preparare. Ciò che è pronto si cambia nella sua pagina.',
  'setup.people': 'Persone',
  'setup.peopleText': 'Faccia entrare chi vive e lavora qui: uno per uno, o molti insieme.',
  'setup.policies': 'Regole',
  'setup.policiesText':
    'Come fa le cose questa comunità. Ciò che lascia com’è vale come in ogni nuova comunità.',
  'setup.steps': 'I passi',
  'setup.there': 'Presente',
  'setup.toStart': 'Vai alla panoramica',
  'setup.units': 'Abitazioni',
  'setup.unitsText':
    'Tutte le abitazioni di un edificio insieme secondo uno schema, o una per una.',
};
