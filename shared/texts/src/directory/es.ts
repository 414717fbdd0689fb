import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'directory.building': 'Mi edificio',
  'directory.choice': '¿Me encuentran los vecinos?',
  'directory.choiceText':
    'Vale de inmediato, y solo en esta comunidad. El número y la dirección solo se ven mientras figure en la lista.',
  'directory.community': 'Toda la comunidad',
  'directory.email': 'Quién ve mi correo',
  'directory.lead': 'Vecinos que quieren ser encontrados.',
  'directory.listed': 'Si figuro en la lista',
  'directory.listedNo': 'No, nadie me encuentra',
  'directory.listedYes': 'Sí, con mi vivienda',
  'directory.minor': 'Los menores no figuran en la lista.',
  'directory.nobody': 'Nadie',
  'directory.none': 'No se encontró a nadie',
  'directory.noneText':
    'Solo figuran quienes lo han elegido y a quienes las normas le dejan encontrar.',
  'directory.phone': 'Quién ve mi teléfono',
  'directory.saved': 'Su elección está guardada',
  'directory.search': 'Nombre o apellido',
};
