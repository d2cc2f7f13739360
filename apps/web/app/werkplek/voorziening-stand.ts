import type { Datum } from '@meedoen/kern'

type Voorzieningdeel = { readonly vorm: string | null; readonly stand: string; readonly eind: Datum | null }

const LOPEND: readonly string[] = ['toegewezen', 'gestart', 'onderbroken']

/** A pgb that was sent waits for no provider: the holder arranges the help. After its last day help is over, whatever was reported. */
export function standVan({ vorm, stand, eind }: Voorzieningdeel, vandaag: Datum): string {
  if (LOPEND.includes(stand) && eind !== null && eind < vandaag) return 'voorbij'
  return vorm === 'pgb' && stand === 'verzonden' ? 'pgb' : stand
}
