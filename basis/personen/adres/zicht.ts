import type { Adres } from './adres.ts'

/** What a viewer may see of somebody's address; toegang decides which (`adreszicht`). */
export type Adreszicht = 'tonen' | 'tonen-met-merk' | 'verbergen'

export type ZichtbaarAdres =
  | { readonly zichtbaar: true; readonly geheim: boolean; readonly adres: Adres }
  | { readonly zichtbaar: false; readonly geheim: true }

/**
 * The address as far as this viewer may see it. A hidden address leaves nothing behind, not even the town; `geheim` is the
 * mark that staff must see beside a secret address.
 */
export function adresVoor(adres: Adres, zicht: Adreszicht): ZichtbaarAdres {
  return zicht === 'verbergen'
    ? { zichtbaar: false, geheim: true }
    : { zichtbaar: true, geheim: zicht === 'tonen-met-merk', adres }
}
