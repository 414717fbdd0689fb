import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'alarm.come': 'J’arrive',
  'alarm.layAside': 'Couper le son',
  'alarm.look': 'Afficher',
  'alarm.others': {
    one: '{count} autre alarme est ouverte',
    many: '{count} autres alarmes sont ouvertes',
    other: '{count} autres alarmes sont ouvertes',
  },
  'alarm.silentHint': 'Personne sur place ne doit le remarquer',
  'alarm.sos': 'SOS',
  'alarm.raise': 'Déclencher une alarme',
  'alertKind.medical': 'Urgence médicale',
  'alertKind.fire': 'Incendie',
  'alertKind.intrusion': 'Intrusion',
  'alertKind.lift': 'Bloqué dans l’ascenseur',
  'alertKind.other': 'Autre urgence',
  'alertTold.raised': 'Alarme : {kind}',
  'alertTold.asks': '{person} a besoin d’aide.',
  'alertTold.asksAt': '{person} a besoin d’aide : {place}.',
  'alertTold.silent': '{person} a besoin d’aide. Personne sur place ne doit le remarquer.',
  'alertTold.silentAt':
    '{person} a besoin d’aide : {place}. Personne sur place ne doit le remarquer.',
  'alertTold.again': 'Personne n’est encore en route : {kind}',
  'alertTold.call':
    '{person} a besoin d’aide. Appelez les contacts d’urgence ; l’alarme affiche leurs numéros.',
  'alertTold.callAt':
    '{person} a besoin d’aide : {place}. Appelez les contacts d’urgence ; l’alarme affiche leurs numéros.',
  'alertTold.answered': '{person} est en route',
  'alertTold.answeredFor': '{kind} : {person} a besoin d’aide.',
  'alertTold.answeredAt': '{kind} : {place}.',
  'alertTold.closed': 'L’alarme est terminée : {kind}',
  'alertTold.closedBy': '{person} l’a clôturée.',
};
