import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const de: TextsLike<typeof en> = {
  'vehicleKind.car': 'Auto',
  'vehicleKind.motorcycle': 'Motorrad',
  'vehicleKind.other': 'Sonstiges',
  'vehicleKind.truck': 'Lastwagen',
  'vehicleKind.van': 'Transporter',
  'vehicles.add': 'Fahrzeug eintragen',
  'vehicles.askRemove': '{plate} entfernen?',
  'vehicles.askRemoveText': 'Es gehört dann nicht mehr zu {unit}. Es lässt sich wieder eintragen.',
  'vehicles.change': 'Ändern',
  'vehicles.changeWhich': '{plate} ändern',
  'vehicles.colour': 'Farbe',
  'vehicles.kind': 'Was es ist',
  'vehicles.known': '{plate} ist hier schon eingetragen.',
  'vehicles.label': 'Wie Sie es nennen',
  'vehicles.lead': 'Die Fahrzeuge Ihrer Wohnung: Die Wache sieht, dass sie Ihre sind.',
  'vehicles.leadToAll': 'Welche Fahrzeuge zu welcher Wohnung gehören.',
  'vehicles.noHome': 'Sie wohnen hier in keiner Wohnung, zu der ein Fahrzeug gehören könnte.',
  'vehicles.none': 'Keine Fahrzeuge',
  'vehicles.noneText': 'Was eingetragen wird, steht hier.',
  'vehicles.notFoundText':
    'Geben Sie das ganze Kennzeichen ein; Leerzeichen und Striche zählen nicht.',
  'vehicles.plate': 'Kennzeichen',
  'vehicles.remove': 'Entfernen',
  'vehicles.removeWhich': '{plate} entfernen',
  'vehicles.saved': '{plate} ist gespeichert',
  'vehicles.search': 'Kennzeichen',
  'vehicles.unitEmpty': 'In dieser Wohnung wohnt niemand: Sie kann kein Fahrzeug haben.',
  'vehicles.unusable': 'Ein Kennzeichen hat Buchstaben oder Ziffern, und nicht zu viele.',
};
