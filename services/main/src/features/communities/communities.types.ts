/** A flat, villa or shop, by the names people call it and its building. */
export interface Unit {
  id: string;
  name: string;
  building: string;
}
