import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'export.action': 'Esporta',
  'export.cancelled': 'Annullato',
  'export.days': 'dal {from} al {to}',
  'export.done': 'Pronto',
  'export.download': 'Scarica {name}',
  'export.failed': 'Non scritto',
  'export.format': 'Formato',
  'export.lead': 'Chi è venuto da chi, quando e com’è andata: {days}.',
  'export.list': 'Esportazioni',
  'export.queued': 'In attesa del suo turno',
  'export.running': 'In scrittura',
  'export.title': 'Esporta le visite',
  'export.tooLarge': 'Il file sarebbe troppo grande. Scelga meno giorni.',
  'export.tooMany':
    'Ci sono {visits} visite, e in un PDF ce ne stanno {most}. Scelga meno giorni o un altro formato.',
  'export.unknown':
    'Qualcosa è andato storto da parte nostra. Riprovi; se continua così, ce lo dica.',

  'outcome.approved': 'Accettate',
  'outcome.denied': 'Rifiutate',
  'outcome.expired': 'Senza risposta',
  'outcome.waiting': 'In attesa',

  'reports.answered': 'Con risposta',
  'reports.answers': { one: '{count} risposta', other: '{count} risposte' },
  'reports.asked': 'Visite',
  'reports.byDay': 'Visite per giorno',
  'reports.byHour': 'Visite per ora del giorno',
  'reports.byOutcome': 'Com’è andata',
  'reports.inZone': 'Ora di {zone}',
  'reports.lead': 'Come va all’ingresso: quanti arrivano e in quanto tempo si risponde.',
  'reports.median': 'Tempo di risposta tipico',
  'reports.month': '30 giorni',
  'reports.ninety': 'Nove risposte su dieci entro {time}',
  'reports.none': 'Nessuna visita in questo periodo',
  'reports.noneText': 'Quando arrivano visitatori all’ingresso, i loro numeri appaiono qui.',
  'reports.quarter': '90 giorni',
  'reports.seconds': '{range} secondi',
  'reports.span': 'Quale periodo',
  'reports.times': 'Secondi per rispondere',
  'reports.today': 'Oggi',
  'reports.visits': { one: '{count} visita', other: '{count} visite' },
  'reports.week': '7 giorni',
};
