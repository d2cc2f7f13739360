import { join } from 'node:path'
import type { Gemeentecode } from '@meedoen/kern'
import { mappenVan, zetBestandNeer } from '../map.ts'
import type { Berichtomgeving } from '../omgeving.ts'
import { type Afgifte, mislukt, type Zending } from './afgifte.ts'

/** `WMO301-M00000000012.xml`. */
export const bestandsnaam = ({ soort, identificatie }: { soort: string; identificatie: string }): string =>
  `${soort}-${identificatie.replace(/[^A-Za-z0-9]/g, '_')}.xml`

/** Puts a message in the outgoing folder of its provider. Another file in its place is left alone. */
export async function bezorgInMap(
  omgeving: Berichtomgeving,
  gemeente: Gemeentecode,
  zending: Zending,
): Promise<Afgifte> {
  const { uit, tijdelijk } = mappenVan(omgeving.map, gemeente)
  const doel = join(uit, zending.ontvanger, bestandsnaam(zending))
  try {
    const gelukt = await zetBestandNeer(doel, zending.inhoud, tijdelijk, () =>
      omgeving.bijStap?.({ stap: 'bestand-geschreven', soort: zending.soort }),
    )
    return gelukt ? { gelukt } : mislukt('bestand-bezet')
  } catch (fout) {
    // Only a code of the file system: its text holds the path.
    if (fout instanceof Error && 'code' in fout) return mislukt('map-onbereikbaar', String(fout.code))
    throw fout
  }
}
