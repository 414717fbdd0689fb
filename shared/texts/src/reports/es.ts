import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'outcome.approved': 'Aceptadas',
  'outcome.denied': 'Rechazadas',
  'outcome.expired': 'Sin respuesta',
  'outcome.waiting': 'En espera',

  'reports.answers': { one: '{count} respuesta', other: '{count} respuestas' },
  'reports.byDay': 'Visitas por día',
  'reports.byHour': 'Visitas por hora del día',
  'reports.byOutcome': 'Qué resultó de ellas',
  'reports.exportDays': 'del {from} al {to}',
  'reports.exportLead': 'Quién vino a ver a quién, cuándo y qué resultó de ello: {days}.',
  'reports.exportTitle': 'Exportar visitas',
  'reports.inZone': 'Hora de {zone}',
  'reports.lead': 'Cómo va la entrada: cuántos vienen y con qué rapidez se les responde.',
  'reports.month': '30 días',
  'reports.ninety': 'Nueve de cada diez respuestas en {time}',
  'reports.none': 'Ninguna visita en este periodo',
  'reports.noneText': 'Cuando lleguen visitas a la entrada, sus cifras aparecerán aquí.',
  'reports.quarter': '90 días',
  'reports.seconds': '{range} segundos',
  'reports.span': 'Qué periodo',
  'reports.times': 'Segundos hasta la respuesta',
  'reports.today': 'Hoy',
  'reports.visits': { one: '{count} visita', other: '{count} visitas' },
  'reports.week': '7 días',
  'reports.lineBefore': { one: 'El día anterior', other: 'Los {count} días anteriores' },
  'reports.lineWeekAgo': 'Hace una semana',
  'reports.asTable': 'Como tabla',
};
