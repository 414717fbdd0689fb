import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'passkey.add': 'Ajouter une clé d’accès',
  'passkey.askRemove': 'Supprimer la clé d’accès {name} ?',
  'passkey.askRemoveText':
    'Elle n’ouvre plus votre compte. Sans autre second facteur, votre mot de passe suffira.',
  'passkey.name': 'Nom de la clé d’accès',
  'passkey.nameHint': 'Pour la distinguer des autres, par exemple d’après l’appareil.',
  'passkey.removeWhich': 'Supprimer la clé d’accès {name}',
  'passkey.removed': 'La clé d’accès {name} est supprimée.',
  'passkey.since': 'ajoutée {when}',
  'passkey.synced': 'sur plusieurs appareils',
  'passkey.text':
    'Connectez-vous avec votre empreinte, votre visage ou le verrou de votre appareil. Aucune fausse page ne peut voler une clé d’accès.',
  'passkey.title': 'Clés d’accès',
  'passkey.becomesFactor':
    'Ensuite, votre mot de passe seul n’ouvrira plus votre compte : il faudra aussi la clé d’accès ou un code de secours. Vous recevez les codes aussitôt.',
};
