import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'area.admin': 'Amministrazione',
  'area.base': 'Casa mia',
  'area.employee': 'Ingresso',
  'area.manager': 'Gestione',

  'bell.label': { one: 'Notifiche, {count} non letta', other: 'Notifiche, {count} non lette' },

  'community.choose': 'Comunità',

  'nav.community': 'Comunità',
  'nav.dashboard': 'Panoramica',
  'nav.desk': 'Postazione',
  'nav.home': 'Inizio',

  'notFound.home': 'Vai all’inizio',
  'notFound.text': 'Forse l’indirizzo è scritto male o la pagina è stata spostata.',
  'notFound.title': 'Questa pagina non esiste',

  'shell.navigation': 'Menu principale',
  'shell.offline': 'Nessuna connessione. Torna da sola, e nulla va perso.',
  'shell.skip': 'Vai al contenuto',
  'nav.gate': 'Ingresso',
  'nav.homes': 'Abitazioni e persone',
  'nav.more': 'Altro',
  'nav.security': 'Sicurezza',
  'menu.person': 'Il suo account e le impostazioni',
  'find.actions': 'Vai a',
  'find.box': 'Cerca persone, abitazioni e visite, o vai a una pagina',
  'find.failed': 'In questo momento non è stato possibile cercare ovunque.',
  'find.none': 'Nessun risultato per «{name}»',
  'find.open': 'Cerca',
  'find.title': 'Cerca e vai',
  'theme.dark': 'Scuro',
  'theme.label': 'Aspetto',
  'theme.light': 'Chiaro',
  'theme.system': 'Come il dispositivo',
  'shell.hello': 'Buongiorno, {name}',
  'cards.all': 'Mostra tutto',
};
