import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'standing.add': 'Répondre d’avance',
  'standing.approved': 'Peut entrer',
  'standing.company': 'Entreprise',
  'standing.companyHint': 'Toutes, si vous le laissez vide.',
  'standing.denied': 'Ne peut pas entrer',
  'standing.from': '{kind} de {company}',
  'standing.kind': 'Qui vient',
  'standing.lead':
    'Ces visiteurs reçoivent une réponse aussitôt, sans sonnette. Vous en êtes informé chaque fois.',
  'standing.leftAtGate': 'Le laisse au portail',
  'standing.none': 'La sonnette retentit pour tous.',
  'standing.remove': 'Retirer',
  'standing.removeWho': '{who} : retirer',
  'standing.says': 'Ce qui leur est dit',
  'standing.title': 'Répondu d’avance',
  'standing.until': 'jusqu’à {time}',
};
