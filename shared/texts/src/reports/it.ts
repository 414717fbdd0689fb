import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'outcome.approved': 'Accettate',
  'outcome.denied': 'Rifiutate',
  'outcome.expired': 'Senza risposta',
  'outcome.waiting': 'In attesa',

  'reports.answers': { one: '{count} risposta', other: '{count} risposte' },
  'reports.byDay': 'Visite per giorno',
  'reports.byHour': 'Visite per ora del giorno',
  'reports.byOutcome': 'Com’è andata',
  'reports.exportDays': 'dal {from} al {to}',
  'reports.exportLead': 'Chi è venuto da chi, quando e com’è andata: {days}.',
  'reports.exportTitle': 'Esporta le visite',
  'reports.inZone': 'Ora di {zone}',
  'reports.lead': 'Come va all’ingresso: quanti arrivano e in quanto tempo si risponde.',
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
  'reports.lineBefore': { one: 'Il giorno prima', other: 'I {count} giorni precedenti' },
  'reports.lineWeekAgo': 'Una settimana fa',
  'reports.asTable': 'Come tabella',
};
