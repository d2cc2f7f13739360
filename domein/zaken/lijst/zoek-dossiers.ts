import { type Datum, gelukt, type Uitkomst } from '@meedoen/kern'
import {
  type Adres,
  adressenOp,
  adresVoor,
  type Persoon,
  type Vondst,
  type ZichtbaarAdres,
  zoekPersonen,
} from '@meedoen/personen'
import { adreszicht, kijk, mag, type Stap } from '@meedoen/toegang'
import { relatiesVanRegel } from '../zaak/toestemming.ts'
import { haalZakenVanMensen, vindZaakOpNummer, type Zaakregel } from './zaken-van.ts'

/** That there is a file and who has it; nothing of what it says. */
export type Dossier = Pick<Zaakregel, 'id' | 'nummer' | 'fase' | 'team'>
export type Treffer = {
  persoon: Persoon
  adres: ZichtbaarAdres | null
  dossiers: Dossier[]
  /** Why somebody with another name than was typed is among the hits. */
  waarom: Vondst | null
}
export type Zoekuitkomst = {
  /** Set when a case number was typed and this municipality has that case. */
  zaak: Dossier | null
  treffers: Treffer[]
  /** There are more hits than are shown. */
  meer: boolean
}

/** "2026-00612", "2026-612", or only "612" for a case of this year; four digits alone are a year of birth. */
const ZAAKNUMMER = /^\s*(?:(\d{4})-(\d{1,5})|(\d{1,3}|\d{5}))\s*$/
const HOOGSTENS = 30

/**
 * One box for the desk: case number, or name, BSN, birth date, postcode or street with number. The search is recorded once; opening
 * what was found is a look of its own.
 */
export async function zoekDossiers(stap: Stap, zoekvraag: string): Promise<Uitkomst<Zoekuitkomst>> {
  const oordeel = await kijk(stap, 'zoeken', {})
  if (!oordeel.ok) return oordeel
  const nummer = zaaknummerIn(zoekvraag, stap.vandaag)
  if (nummer !== null) {
    const zaak = await vindZaakOpNummer(stap, nummer)
    return gelukt({ zaak: zaak ? naarDossier(zaak) : null, treffers: [], meer: false })
  }
  const gevonden = await zoekPersonen(stap.tx, zoekvraag, { maximaal: HOOGSTENS })
  if (!gevonden.ok) return gevonden
  const { personen, meer, waarom } = gevonden.waarde
  const ids = personen.map((p) => p.id)
  const adressen = await adressenOp(stap.tx, ids, stap.vandaag)
  const zaken = Map.groupBy(await haalZakenVanMensen(stap, ids), (z) => z.persoon)
  const treffers = personen.map((persoon) => ({
    persoon,
    waarom: waarom.get(persoon.id) ?? null,
    adres: zichtbaarAdres(stap, persoon, adressen.get(persoon.id)),
    dossiers: (zaken.get(persoon.id) ?? []).filter((z) => magBestaanWeten(stap, z)).map(naarDossier),
  }))
  return gelukt({ zaak: null, treffers, meer })
}

function zaaknummerIn(zoekvraag: string, vandaag: Datum): string | null {
  const gevonden = ZAAKNUMMER.exec(zoekvraag)
  if (!gevonden) return null
  const [, jaar = vandaag.slice(0, 4), metJaar, los] = gevonden
  return `${jaar}-${(metJaar ?? los ?? '').padStart(5, '0')}`
}

const naarDossier = ({ id, nummer, fase, team }: Zaakregel): Dossier => ({ id, nummer, fase, team })

const magBestaanWeten = (stap: Stap, regel: Zaakregel): boolean =>
  mag(stap.wie, 'zaak-bestaan', { zaak: relatiesVanRegel(regel) }).ok

/** A secret address is never in a list of hits, also not for staff who see it in the file. */
const zichtbaarAdres = (stap: Stap, persoon: Persoon, adres: Adres | undefined): ZichtbaarAdres | null =>
  adres ? adresVoor(adres, persoon.geheim ? 'verbergen' : adreszicht(stap.wie, persoon)) : null
