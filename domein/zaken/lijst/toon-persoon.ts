import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import {
  adresOp,
  adresVoor,
  huisgenotenVan,
  type Persoon,
  type Relatie,
  relatiesVan,
  vindPersoon,
  type ZichtbaarAdres,
} from '@meedoen/personen'
import { adreszicht, kijk, type Stap, vindNoodinzage, type ZaakRelaties } from '@meedoen/toegang'
import { vindZaak } from '../zaak/opslaan.ts'
import { relatiesVanZaak } from '../zaak/toestemming.ts'
import type { Voorziening, Zaak } from '../zaak/zaak.ts'
import { haalVeiligheid, type Veiligheidswaarschuwing } from './veiligheid.ts'
import { haalZakenVan, type Zaakregel } from './zaken-van.ts'

/** Somebody with everything that runs: household, people around them, cases and provisions. */
export type Persoonsbeeld = {
  persoon: Persoon
  adres: ZichtbaarAdres | null
  huisgenoten: Persoon[]
  relaties: Relatie[]
  zaken: Zaakregel[]
  veiligheid: Veiligheidswaarschuwing[]
  voorzieningen: (Voorziening & { zaak: string })[]
}

const ONBEKEND = geweigerd('persoon-onbekend', 'Deze persoon is niet bekend in deze gemeente.')

/** Opens the page of a person: asks whether this employee may, and records the look. */
export async function toonPersoon(stap: Stap, id: string): Promise<Uitkomst<Persoonsbeeld>> {
  const persoon = await vindPersoon(stap.tx, id)
  if (!persoon) return ONBEKEND
  const regels = await haalZakenVan(stap, id)
  const zaken: Zaak[] = []
  for (const regel of regels) zaken.push(...[await vindZaak(stap, regel.id)].filter((z) => z !== null))
  const relaties: ZaakRelaties[] = zaken.map(relatiesVanZaak)
  const nood = await vindNoodinzage(stap, id)
  const oordeel = await kijk(stap, 'persoon-inzien', { persoon: { id }, zaken: relaties, nood })
  if (!oordeel.ok) return oordeel
  const dossier = oordeel.waarde.ziet.includes('dossier')
  const adres = await adresOp(stap.tx, id, stap.vandaag)
  return gelukt({
    persoon,
    adres: adres ? adresVoor(adres, adreszicht(stap.wie, persoon)) : null,
    huisgenoten: dossier ? await huisgenotenVan(stap.tx, id, stap.vandaag) : [],
    relaties: dossier ? await relatiesVan(stap.tx, id, stap.vandaag) : [],
    zaken: regels,
    veiligheid: dossier ? await haalVeiligheid(stap, id) : [],
    voorzieningen: zaken.flatMap((zaak) => zaak.voorzieningen.map((v) => ({ ...v, zaak: zaak.id }))),
  })
}
