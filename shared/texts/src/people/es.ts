import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'job.gardener': 'Jardinero',
  'job.guard': 'Vigilante',
  'job.housekeeping': 'Limpieza',
  'job.technician': 'Técnico',

  'people.askClose': '¿Cerrar la cuenta de {name}?',
  'people.askCloseText':
    'Todos sus dispositivos se desconectan al momento, y nadie puede iniciar sesión en la cuenta hasta que un administrador la vuelva a abrir.',
  'people.askSignOut': '¿Cerrar todas las sesiones de {name}?',
  'people.askSignOutText':
    'Cada dispositivo tendrá que iniciar sesión otra vez y hasta entonces no sabrá nada de la entrada.',
  'people.change': 'Cambiar',
  'people.changeWho': 'Cambiar a {name}',
  'people.deactivate': 'Cerrar la cuenta',
  'people.deactivated': 'Cerrada',
  'people.everybody': 'Todos',
  'people.filter': 'Qué personas',
  'people.job': 'Trabajo',
  'people.lead': 'Quién vive y trabaja aquí y qué puede hacer.',
  'people.noRoles': 'ninguno',
  'people.none': 'No se encontró a nadie',
  'people.noneText': 'Pruebe con el principio de un nombre o de una dirección.',
  'people.reactivate': 'Reabrir la cuenta',
  'people.roles': 'Roles en la comunidad',
  'people.rolesSaved': 'Roles de {name} ahora: {roles}',
  'people.saveRoles': 'Guardar los roles',
  'people.search': 'Nombre o correo electrónico',
  'people.self': 'Es usted. Sus roles debe cambiarlos otro administrador.',
  'people.signOut': 'Cerrar sesión en todas partes',
  'people.wasClosed': 'La cuenta de {name} está cerrada.',
  'people.wasOpened': 'La cuenta de {name} vuelve a estar abierta.',
  'people.wasSignedOut': '{name} ya no tiene ninguna sesión abierta.',

  'role.admin': 'Administrador',
  'role.employee': 'Personal',
  'role.manager': 'Gestor',
  'role.resident': 'Residente',

  'roles.lead': 'Qué permite cada rol y trabajo. Quién tiene cuál se cambia en Personas.',
  'roles.no': 'no',
  'roles.permission': 'Puede',
  'roles.yes': 'sí',
  'person.title': 'Persona',
  'person.homes': 'Viviendas',
  'person.noHome': 'Sin vivienda propia aquí',
  'person.visits': 'Visitas de esta vivienda',
  'person.log': 'Qué ocurrió con esta cuenta',
  'person.gone': 'No hay nadie en esta dirección',
  'person.goneText': 'Puede que haya dejado la comunidad.',
};
