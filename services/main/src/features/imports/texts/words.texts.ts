import type { Language } from '@gatehouse/texts/languages';
import type { ResidencyKind } from '../imports.types.js';
import type { UnitKind } from '../../units/units.types.js';
import type { VehicleKind } from '../../vehicles/vehicles.types.js';

/** What cells may say where only some words are possible. */
export interface CellWords {
  unitKinds: Record<UnitKind, readonly string[]>;
  residencyKinds: Record<ResidencyKind, readonly string[]>;
  vehicleKinds: Record<VehicleKind, readonly string[]>;
  yes: readonly string[];
  no: readonly string[];
}

const en: CellWords = {
  unitKinds: {
    flat: ['flat', 'apartment'],
    villa: ['villa', 'house'],
    shop: ['shop', 'store'],
    office: ['office'],
    parking: ['parking', 'garage', 'parking space'],
    other: ['other'],
  },
  residencyKinds: {
    owner: ['owner', 'landlord'],
    tenant: ['tenant', 'renter'],
    family: ['family', 'family member'],
  },
  vehicleKinds: {
    car: ['car', 'four-wheeler'],
    motorcycle: ['motorcycle', 'motorbike', 'scooter', 'two-wheeler'],
    van: ['van'],
    truck: ['truck', 'lorry'],
    other: ['other'],
  },
  yes: ['yes', 'y', 'true', '1', 'x', '✓'],
  no: ['no', 'n', 'false', '0'],
};

const de: CellWords = {
  unitKinds: {
    flat: ['Wohnung'],
    villa: ['Villa', 'Haus'],
    shop: ['Laden', 'Geschäft'],
    office: ['Büro'],
    parking: ['Stellplatz', 'Garage', 'Parkplatz'],
    other: ['Sonstiges', 'Andere'],
  },
  residencyKinds: {
    owner: ['Eigentümer', 'Eigentümerin'],
    tenant: ['Mieter', 'Mieterin'],
    family: ['Familie', 'Angehörige', 'Angehöriger', 'Familienmitglied'],
  },
  vehicleKinds: {
    car: ['Auto', 'PKW'],
    motorcycle: ['Motorrad', 'Roller'],
    van: ['Transporter', 'Lieferwagen'],
    truck: ['LKW', 'Lastwagen'],
    other: ['Sonstiges', 'Andere'],
  },
  yes: ['ja', 'j', 'wahr'],
  no: ['nein', 'falsch'],
};

const fr: CellWords = {
  unitKinds: {
    flat: ['appartement'],
    villa: ['villa', 'maison'],
    shop: ['commerce', 'boutique'],
    office: ['bureau'],
    parking: ['parking', 'garage', 'place de parking'],
    other: ['autre'],
  },
  residencyKinds: {
    owner: ['propriétaire'],
    tenant: ['locataire'],
    family: ['famille', 'membre de la famille'],
  },
  vehicleKinds: {
    car: ['voiture'],
    motorcycle: ['moto', 'scooter'],
    van: ['camionnette'],
    truck: ['camion'],
    other: ['autre'],
  },
  yes: ['oui', 'o', 'vrai'],
  no: ['non', 'faux'],
};

const es: CellWords = {
  unitKinds: {
    flat: ['piso', 'apartamento'],
    villa: ['villa', 'casa', 'chalet'],
    shop: ['local', 'tienda'],
    office: ['oficina'],
    parking: ['aparcamiento', 'garaje', 'estacionamiento'],
    other: ['otro', 'otra'],
  },
  residencyKinds: {
    owner: ['propietario', 'propietaria'],
    tenant: ['inquilino', 'inquilina'],
    family: ['familia', 'familiar'],
  },
  vehicleKinds: {
    car: ['coche', 'carro', 'auto'],
    motorcycle: ['moto', 'motocicleta'],
    van: ['furgoneta'],
    truck: ['camión'],
    other: ['otro', 'otra'],
  },
  yes: ['sí', 's', 'verdadero'],
  no: ['no', 'falso'],
};

const it: CellWords = {
  unitKinds: {
    flat: ['appartamento'],
    villa: ['villa', 'casa'],
    shop: ['negozio'],
    office: ['ufficio'],
    parking: ['posto auto', 'garage', 'parcheggio'],
    other: ['altro', 'altra'],
  },
  residencyKinds: {
    owner: ['proprietario', 'proprietaria'],
    tenant: ['inquilino', 'inquilina', 'affittuario'],
    family: ['famiglia', 'familiare'],
  },
  vehicleKinds: {
    car: ['auto', 'macchina', 'automobile'],
    motorcycle: ['moto', 'motocicletta', 'scooter'],
    van: ['furgone'],
    truck: ['camion'],
    other: ['altro', 'altra'],
  },
  yes: ['sì', 'vero'],
  no: ['no', 'falso'],
};

const hi: CellWords = {
  unitKinds: {
    flat: ['फ़्लैट'],
    villa: ['विला', 'मकान', 'घर'],
    shop: ['दुकान'],
    office: ['कार्यालय', 'दफ़्तर'],
    parking: ['पार्किंग', 'गैराज'],
    other: ['अन्य'],
  },
  residencyKinds: {
    owner: ['मालिक'],
    tenant: ['किराएदार', 'किरायेदार'],
    family: ['परिवार'],
  },
  vehicleKinds: {
    car: ['कार'],
    motorcycle: ['मोटरसाइकिल', 'स्कूटर'],
    van: ['वैन'],
    truck: ['ट्रक'],
    other: ['अन्य'],
  },
  yes: ['हाँ', 'हां'],
  no: ['नहीं'],
};

const ar: CellWords = {
  unitKinds: {
    flat: ['شقة'],
    villa: ['فيلا', 'بيت', 'منزل'],
    shop: ['محل', 'متجر'],
    office: ['مكتب'],
    parking: ['موقف', 'مرآب'],
    other: ['أخرى', 'آخر'],
  },
  residencyKinds: {
    owner: ['مالك', 'مالكة'],
    tenant: ['مستأجر', 'مستأجرة'],
    family: ['عائلة', 'أسرة'],
  },
  vehicleKinds: {
    car: ['سيارة'],
    motorcycle: ['دراجة نارية'],
    van: ['شاحنة صغيرة', 'فان'],
    truck: ['شاحنة'],
    other: ['أخرى', 'آخر'],
  },
  yes: ['نعم'],
  no: ['لا'],
};

/** Those of all languages are taken in any file. */
export const CELL_WORDS: Record<Language, CellWords> = { en, hi, ar, de, fr, es, it };
