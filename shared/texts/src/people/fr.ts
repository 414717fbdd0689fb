import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'job.gardener': 'Jardinier',
  'job.guard': 'Gardien',
  'job.housekeeping': 'Entretien',
  'job.technician': 'Technicien',

  'people.askClose': 'Fermer le compte de {name} ?',
  'people.askCloseText':
    'Tous les appareils sont déconnectés aussitôt, et personne ne peut se connecter à ce compte tant qu’un administrateur ne l’a pas rouvert.',
  'people.askSignOut': 'Déconnecter {name} partout ?',
  'people.askSignOutText':
    'Chaque appareil devra se reconnecter et ne recevra rien du portail d’ici là.',
  'people.change': 'Modifier',
  'people.changeWho': 'Modifier {name}',
  'people.deactivate': 'Fermer le compte',
  'people.deactivated': 'Fermé',
  'people.everybody': 'Tous',
  'people.filter': 'Quelles personnes',
  'people.job': 'Fonction',
  'people.lead': 'Qui habite et travaille ici, et ce que chacun peut faire.',
  'people.noRoles': 'aucun',
  'people.none': 'Personne trouvé',
  'people.noneText': 'Essayez le début d’un nom ou d’une adresse.',
  'people.reactivate': 'Rouvrir le compte',
  'people.roles': 'Rôles dans la résidence',
  'people.rolesSaved': 'Rôles de {name} désormais : {roles}',
  'people.saveRoles': 'Enregistrer les rôles',
  'people.search': 'Nom ou adresse e-mail',
  'people.self': 'C’est vous. Un autre administrateur doit modifier vos rôles.',
  'people.signOut': 'Déconnecter partout',
  'people.wasClosed': 'Le compte de {name} est fermé.',
  'people.wasOpened': 'Le compte de {name} est rouvert.',
  'people.wasSignedOut': '{name} est déconnecté partout.',

  'role.admin': 'Administrateur',
  'role.employee': 'Personnel',
  'role.manager': 'Gestionnaire',
  'role.resident': 'Résident',

  'roles.lead': 'Ce que permet chaque rôle et fonction. Qui a lequel se modifie sous Personnes.',
  'roles.no': 'non',
  'roles.permission': 'Peut',
  'roles.yes': 'oui',
  'person.title': 'Personne',
  'person.homes': 'Logements',
  'person.noHome': 'Pas de logement ici',
  'person.visits': 'Visites de ce logement',
  'person.log': 'Ce qui est arrivé à ce compte',
  'person.gone': 'Il n’y a personne à cette adresse',
  'person.goneText': 'Cette personne a peut-être quitté la résidence.',
};
