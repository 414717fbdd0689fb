import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const fr: TextsLike<typeof en> = {
  'communities.activeText': 'Tout suit son cours habituel.',
  'communities.adminInvited': '{email} est invité en tant qu’administrateur',
  'communities.admins': 'Administrateurs',
  'communities.all': 'Toutes',
  'communities.archive': 'Archive',
  'communities.archiveFetch': 'Récupérer l’archive',
  'communities.archiveMade': 'Créée',
  'communities.archiveNone': 'Il n’en existe pas d’archive.',
  'communities.archiveOver':
    'Les quatre-vingt-dix jours pour la récupérer sont passés. Elle est effacée.',
  'communities.archiveSize': 'Taille',
  'communities.archiveText':
    'Tout ce qu’elle contenait est dans un fichier zip : ses tables, ses fichiers et un texte qui dit ce que c’est. Qui la récupère figure au journal d’audit.',
  'communities.archiveUntil': 'À récupérer jusqu’au',
  'communities.archiveWorking':
    'L’archive est en cours de création. Rien n’est effacé avant qu’elle soit enregistrée.',
  'communities.archiveYet':
    'Le {when}, avant tout effacement, tout ce qu’elle contient est gardé dans un fichier. Il se récupère ici pendant quatre-vingt-dix jours.',
  'communities.askClose': 'Fermer {name} ?',
  'communities.askCloseText':
    'Elle est suspendue aussitôt. Au bout de trente jours, tout ce qu’elle contient est effacé ; d’ici là, elle peut être rouverte.',
  'communities.askSuspend': 'Suspendre {name} ?',
  'communities.askSuspendText':
    'Tout reste lisible et le portail continue. Rien d’autre ne peut être modifié jusqu’à la reprise.',
  'communities.choose': 'Choisissez dans la liste.',
  'communities.close': 'Fermer',
  'communities.closedText': 'Ce qu’elle contenait est effacé.',
  'communities.closingText':
    'Tout ce qu’elle contient sera effacé le {when}. D’ici là, elle peut être rouverte.',
  'communities.create': 'Ouvrir une résidence',
  'communities.createText':
    'Son administrateur la configure avant qu’elle soit active. Vous inviterez le premier ensuite.',
  'communities.createdAt': 'Ouverte',
  'communities.currency': 'Devise',
  'communities.currencyExample': 'par exemple INR',
  'communities.endingText':
    'Ses trente jours sont écoulés : tout ce qu’elle contient est archivé puis effacé.',
  'communities.facts': 'Ses réglages',
  'communities.filter': 'Dans quel état',
  'communities.inviteAdmin': 'Inviter un administrateur',
  'communities.inviteAdminText':
    'Un lien est envoyé à cette adresse. Il est valable sept jours et une seule fois.',
  'communities.invitedUntil': 'Invité jusqu’au {when}',
  'communities.isNow': '{name}: {state}',
  'communities.lead':
    'Toutes les résidences de la plateforme : les ouvrir, les suspendre et inviter ceux qui les gèrent.',
  'communities.locale': 'Nombres et dates',
  'communities.localeExample': 'par exemple en-IN',
  'communities.localeHint': 'Selon quelle langue et quel pays on les écrit.',
  'communities.name': 'Nom',
  'communities.neverActive': 'rien ne s’est encore passé',
  'communities.noAdmin': 'Personne ne la gère encore. Invitez son premier administrateur.',
  'communities.none': 'Aucune résidence',
  'communities.noneText': 'Ouvrez la première.',
  'communities.notFound': 'Aucune résidence trouvée',
  'communities.notFoundText': 'Essayez un autre nom ou un autre état.',
  'communities.nothingSo': 'Rien ne porte ce nom.',
  'communities.one': 'Résidence',
  'communities.people': { one: '{count} personne', other: '{count} personnes' },
  'communities.reopen': 'Rouvrir',
  'communities.resume': 'Reprendre',
  'communities.search': 'Chercher par nom ou fuseau horaire',
  'communities.sendInvitation': 'Envoyer l’invitation',
  'communities.setupText':
    'Son administrateur la configure : logements, personnes et façons de faire. Ensuite elle devient active.',
  'communities.steps': 'Ce qu’elle devient',
  'communities.suspend': 'Suspendre',
  'communities.suspendedText':
    'Tout reste lisible et le portail continue. Rien d’autre ne peut être modifié.',
  'communities.template': 'Commencer comme',
  'communities.templateHint': 'Elle commence avec les façons de faire de cette résidence.',
  'communities.timeZone': 'Fuseau horaire',
  'communities.timeZoneExample': 'une ville, par exemple Kolkata',
  'setup.activate': 'Commencer',
  'setup.activateNow': 'La rendre active',
  'setup.activateText': 'Dès lors, elle est en service. Tout peut encore être modifié et complété.',
  'setup.allInvitations': 'Toutes les invitations',
  'setup.back': 'Retour',
  'setup.bringIn': 'Importer un fichier',
  'setup.buildings': 'Bâtiments',
  'setup.buildingsText': 'Les tours, blocs et rues qu’il y a.',
  'setup.goThere': 'Y aller',
  'setup.invitations': 'Invitations',
  'setup.invitationsText':
    'Qui a été invité et n’est pas encore venu. Chacun a reçu un e-mail avec un lien.',
  'setup.lead':
    'D’une résidence vide à une résidence en service. Partez quand vous voulez et reprenez plus tard.',
  'setup.missingAdmin': 'Un administrateur qui a accepté son invitation.',
  'setup.missingUnit': 'Un logement.',
  'setup.needed': 'Ce qu’il lui faut',
  'setup.needsAdmin': 'Au moins un administrateur qui a accepté',
  'setup.needsUnit': 'Au moins un logement',
  'setup.noneOpenText': 'Tous les invités sont venus, ou personne n’a encore été invité.',
  'setup.notThere': 'Manque',
  'setup.over': '{name}: {state}',
  'setup.overText':
    'Il n’y a plus rien à préparer ici. Ce que vous avez préparé se modifie sur sa propre page.',
  'setup.people': 'Personnes',
  'setup.peopleText':
    'Faites venir ceux qui vivent et travaillent ici : un par un, ou plusieurs à la fois.',
  'setup.policies': 'Règles',
  'setup.policiesText':
    'Les façons de faire de cette résidence. Ce que vous laissez tel quel vaut comme dans toute nouvelle résidence.',
  'setup.steps': 'Les étapes',
  'setup.there': 'Présent',
  'setup.toStart': 'Aller à l’aperçu',
  'setup.units': 'Logements',
  'setup.unitsText': 'Tous les logements d’un bâtiment d’un coup selon un modèle, ou un par un.',
};
