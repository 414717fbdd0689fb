import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'audit.apiKeyCreated': 'Clé d’API créée',
  'audit.apiKeyRevoked': 'Clé d’API révoquée',
  'audit.apiKeyTakenOver': 'Clé d’API reprise',
  'audit.broken': 'Le journal n’est plus tel qu’il a été écrit à partir de l’entrée {place}.',
  'audit.by': 'par {name}',
  'audit.details': 'Détails',
  'audit.everything': 'Tout',
  'audit.filter': 'Quelles entrées',
  'audit.intact': {
    one: 'Le journal est complet : sa seule entrée est telle qu’elle a été écrite.',
    other: 'Le journal est complet : les {count} entrées sont telles qu’elles ont été écrites.',
  },
  'audit.invitationAccepted': 'Invitation acceptée',
  'audit.invitationCreated': 'Invitation envoyée',
  'audit.invitationResent': 'Invitation renvoyée',
  'audit.lead':
    'Ce qui a été fait aux comptes, et par qui. Chaque entrée prouve toutes les précédentes.',
  'audit.none': 'Aucune entrée',
  'audit.noneText': 'Ce qui arrive aux comptes est consigné ici.',
  'audit.refreshReused': 'Session volée suspectée',
  'audit.roleChanged': 'Rôles modifiés',
  'audit.userDeactivated': 'Compte fermé',
  'audit.userDeleted': 'Compte supprimé',
  'audit.userEmailChanged': 'Adresse e-mail modifiée',
  'audit.userImpersonated': 'Action au nom d’autrui',
  'audit.userLogin': 'Connexion',
  'audit.userLoginFailed': 'Échec de connexion',
  'audit.userPasswordChanged': 'Mot de passe modifié',
  'audit.userReactivated': 'Compte rouvert',
  'audit.userRegistered': 'Compte créé',
  'audit.userSecondFactorChanged': 'Second facteur modifié',
  'audit.userSessionsEnded': 'Déconnexion',
  'audit.userVerified': 'Adresse e-mail confirmée',
  'audit.verify': 'Prouver qu’il est complet',
};
