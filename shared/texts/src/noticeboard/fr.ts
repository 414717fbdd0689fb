import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'notices.askTakeDown': 'Retirer « {title} » ?',
  'notices.askTakeDownText':
    'Plus personne ne la trouvera, et elle ne pourra pas être remise. Qui l’a lue reste connu.',
  'notices.body': 'Ce qu’elle dit',
  'notices.edit': 'Modifier l’annonce',
  'notices.exportLead':
    'Toutes les annonces affichées : ce qu’elles disent, qui les a écrites et combien de personnes les ont lues.',
  'notices.exportTitle': 'Exporter les annonces',
  'notices.exportTooMany':
    'Il y a {notices} annonces, et un PDF peut en contenir {most}. Choisissez un autre format.',
  'notices.latest': 'La dernière annonce, de {author}',
  'notices.lead': 'Ce que la gestion fait savoir à tous.',
  'notices.noneText': 'Ce que la gestion fait savoir à tous se trouve ici.',
  'notices.pinned': 'Épinglée',
  'notices.pinnedHint': 'Le dernier jour où elle reste au-dessus des autres.',
  'notices.pinnedUntil': 'Épinglée jusqu’au',
  'notices.publish': 'Publier',
  'notices.readers': {
    one: '{count} personne l’a lue',
    other: '{count} personnes l’ont lue',
    zero: 'Personne ne l’a encore lue',
  },
  'notices.saved': 'L’annonce est affichée',
  'notices.takeDown': 'Retirer',
  'notices.title': 'De quoi il s’agit',
  'notices.write': 'Écrire une annonce',
};
