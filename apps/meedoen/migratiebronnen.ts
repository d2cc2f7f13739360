import type { Migratiebron } from '@meedoen/opslag'

const bron = (kamer: string, pad: string): Migratiebron => ({
  kamer,
  map: new URL(`../../${pad}/migraties/`, import.meta.url),
})

/** Every room that has tables, in the order in which their migrations run. */
export const migratiebronnen: readonly Migratiebron[] = [
  bron('opslag', 'basis/opslag'),
  bron('verordening', 'basis/verordening'),
  bron('personen', 'basis/personen'),
  bron('toegang', 'basis/toegang'),
  bron('inkoop', 'domein/inkoop'),
  bron('loket', 'domein/loket'),
  bron('zaken', 'domein/zaken'),
  bron('levering', 'domein/levering'),
  bron('monitor', 'domein/monitor'),
]
