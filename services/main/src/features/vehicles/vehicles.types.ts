/** What kind of vehicle it is. */
export type VehicleKind = 'car' | 'motorcycle' | 'van' | 'truck' | 'other';

/** What is said of a vehicle when it is entered. */
export interface VehicleDraft {
  unitId: string;
  /** As it is written on the vehicle. */
  plate: string;
  kind: VehicleKind;
  colour?: string;
  /** What the household calls it. */
  label?: string;
}

/** That a vehicle belongs to a unit. */
export interface Vehicle extends VehicleDraft {
  id: string;
  communityId: string;
  addedAt: Date;
}

/** What is to be another of a vehicle; what is undefined stays, and null is nothing. */
export interface VehiclePatch {
  plate?: string | undefined;
  kind?: VehicleKind | undefined;
  colour?: string | null | undefined;
  label?: string | null | undefined;
}

/** Which vehicles of a community are listed. */
export interface VehicleSearch {
  communityId: string;
  /** Keeps those of these units. */
  unitIds?: readonly string[] | undefined;
  /** The last vehicle of the page before. */
  beforeId?: string | undefined;
  limit: number;
}
