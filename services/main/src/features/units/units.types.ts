import type { components } from '@gatehouse/contracts/main';

type Schemas = components['schemas'];

export type UnitKind = Schemas['UnitKind'];
export type UnitStatus = Schemas['UnitStatus'];
export type BuildingKind = Schemas['BuildingKind'];

/** A flat, villa or shop, by the names people call it and its building. */
export interface Unit {
  id: string;
  name: string;
  building: string;
}

/** A unit as a list has it, with what puts it in order. */
export type ListedUnit = Unit & { sortKey: string };

/** What a building is called and is. */
export interface BuildingDraft {
  name: string;
  kind: BuildingKind;
}

/** A tower, a block or a street, in which units are. */
export interface Building extends BuildingDraft {
  id: string;
  communityId: string;
  sortKey: string;
  /** Unknown of those of before it was written down. */
  createdAt?: Date;
  changedAt?: Date;
}

/** What a unit is called and is. */
export interface UnitDraft {
  name: string;
  kind: UnitKind;
  floor?: number;
  /** In hundredths of the community's unit of area. */
  areaCenti?: number;
  /** In what all own together, in parts per million. */
  share?: number;
  /** What another system calls it. */
  externalRef?: string;
}

/** All that is known of a unit. */
export interface UnitDetails extends UnitDraft {
  id: string;
  communityId: string;
  buildingId: string;
  /** The name of its building. */
  building: string;
  sortKey: string;
  status: UnitStatus;
  /** What it was split from, or what was merged into it. */
  formerUnitIds: string[];
  createdAt?: Date;
  changedAt?: Date;
  retiredAt?: Date;
}

/** A change; null takes away what there was. */
export type UnitChanges = Schemas['UnitChanges'];
export type BuildingChanges = Schemas['BuildingChanges'];

/** The units of many floors. */
export type UnitPattern = Schemas['UnitPattern'];
export type PlannedUnit = Schemas['PlannedUnit'];

/** What a unit is split into. */
export type UnitPiece = Schemas['UnitPiece'];

/** Behind what a list in the order of names goes on. */
export interface ListPlace {
  sortKey: string;
  id: string;
}

/** Finds homes by who lives in them. */
export interface FindsHomes {
  /** The units in which somebody of that name, or with a name that begins so, lives now. */
  unitsOfCalled: (communityId: string, name: string) => Promise<string[]>;
}
