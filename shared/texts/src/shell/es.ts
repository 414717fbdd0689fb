import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'area.admin': 'Administración',
  'area.base': 'Mi casa',
  'area.employee': 'Entrada',
  'area.manager': 'Gestión',

  'bell.label': {
    one: 'Notificaciones, {count} sin leer',
    other: 'Notificaciones, {count} sin leer',
  },

  'community.choose': 'Comunidad',

  'nav.community': 'Comunidad',
  'nav.dashboard': 'Resumen',
  'nav.desk': 'Puesto de entrada',
  'nav.home': 'Inicio',

  'notFound.home': 'Ir al inicio',
  'notFound.text': 'Puede que la dirección esté mal escrita o que la página se haya movido.',
  'notFound.title': 'Esta página no existe',

  'shell.navigation': 'Menú principal',
  'shell.offline': 'Sin conexión. Vuelve por sí sola y no se pierde nada.',
  'shell.skip': 'Ir al contenido',
  'nav.gate': 'Entrada',
  'nav.homes': 'Viviendas y personas',
  'nav.more': 'Más',
  'nav.security': 'Seguridad',
  'menu.person': 'Su cuenta y ajustes',
  'find.actions': 'Ir a',
  'find.box': 'Buscar personas, viviendas y visitas, o ir a una página',
  'find.failed': 'Ahora no se ha podido buscar en todo.',
  'find.none': 'No se ha encontrado nada para «{name}»',
  'find.open': 'Buscar',
  'find.title': 'Buscar e ir',
  'theme.dark': 'Oscuro',
  'theme.label': 'Aspecto',
  'theme.light': 'Claro',
  'theme.system': 'Como el dispositivo',
  'shell.hello': 'Hola, {name}',
  'cards.all': 'Ver todo',
};
