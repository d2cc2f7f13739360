import { gelukt, type Uitkomst } from '@meedoen/kern'
import {
  type Adreszicht,
  adresOp,
  adresVoor,
  haalPersoon,
  huisgenotenVan,
  type Persoon,
  type Relatie,
  relatiesVan,
  type ZichtbaarAdres,
} from '@meedoen/personen'
import {
  adreszicht,
  type Grondslag,
  kijk,
  type Medewerker,
  type Stap,
  vindMedewerker,
  vindNoodinzage,
} from '@meedoen/toegang'
import { haalTeksten } from '../feiten/rijen.ts'
import { type Documentregel, haalDocumenten } from '../lijst/documenten.ts'
import { haalVeiligheid, type Veiligheidswaarschuwing } from '../lijst/veiligheid.ts'
import { haalZakenVan, type Zaakregel } from '../lijst/zaken-van.ts'
import type { MeldingAntwoorden } from '../melding/antwoorden.ts'
import { haalAntwoorden } from '../melding/lees-antwoorden.ts'
import type { Stapnaam } from './mogelijk.ts'
import { onderdeelVan } from './onderdeel.ts'
import { vindZaak } from './opslaan.ts'
import { ZAAK_ONBEKEND } from './stap.ts'
import { haalTijdlijn, type Tijdlijnregel } from './tijdlijn.ts'
import { mogelijkeStappen, relatiesVanZaak } from './toestemming.ts'
import { leesbareTeksten, tijdlijnZonderWerk, zonderWerk } from './voor-lezer.ts'
import type { Zaak } from './zaak.ts'

type Bewoner = {
  persoon: Persoon
  adres: ZichtbaarAdres | null
  relaties: Relatie[]
  huisgenoten: Persoon[]
  andereZaken: Zaakregel[]
  /** Warnings about this person, from every open case. */
  veiligheid: Veiligheidswaarschuwing[]
}

/** A case as this viewer may see it. Texts, findings and history stay out for who may not see the file itself. */
export type Zaakbeeld = {
  zaak: Zaak
  grondslag: Grondslag
  mogelijk: Stapnaam[]
  antwoorden: MeldingAntwoorden | null
  bewoner: Bewoner | null
  behandelaar: Pick<Medewerker, 'id' | 'naam' | 'telefoon' | 'functie'> | null
  /** Texts by id, as far as the viewer may read them. */
  teksten: Map<string, string>
  documenten: Documentregel[]
  tijdlijn: Tijdlijnregel[]
}

/** Opens a case: asks whether this person may, records the look, and gives what they may see. */
export async function toonZaak(stap: Stap, id: string): Promise<Uitkomst<Zaakbeeld>> {
  const zaak = await vindZaak(stap, id)
  if (!zaak) return ZAAK_ONBEKEND
  const nood = zaak.persoon ? await vindNoodinzage(stap, zaak.persoon) : null
  const oordeel = await kijk(stap, 'zaak-inzien', { zaak: relatiesVanZaak(zaak), nood })
  if (!oordeel.ok) return oordeel
  const grondslag = oordeel.waarde
  const dossier = grondslag.ziet.includes('dossier')
  const alles = grondslag.grond === 'zelf' || grondslag.grond === 'vertegenwoordiger'
  return gelukt({
    zaak: dossier ? zaak : zonderWerk(zaak, grondslag),
    grondslag,
    mogelijk: mogelijkeStappen(stap, zaak),
    antwoorden: dossier || alles ? await haalAntwoorden(stap, zaak) : null,
    bewoner: zaak.persoon ? await haalBewoner(stap, zaak, zaak.persoon, dossier) : null,
    behandelaar: zaak.behandelaar ? await vindMedewerker(stap.tx, zaak.behandelaar) : null,
    teksten: await tekstenVoor(stap, zaak, grondslag),
    documenten: (await haalDocumenten(stap, id)).filter(
      (d) => dossier || (d.inwonerZiet && leesbaar(grondslag, d.soort)),
    ),
    tijdlijn: await tijdlijnVoor(stap, id, grondslag),
  })
}

const leesbaar = (grondslag: Grondslag, soort: string): boolean => grondslag.ziet.includes(onderdeelVan(soort))

/** A resident reads own words and the report when it was sent, not working notes or the safety warning. */
async function tekstenVoor(stap: Stap, zaak: Zaak, grondslag: Grondslag): Promise<Map<string, string>> {
  const teksten = await haalTeksten(stap, zaak.id)
  return grondslag.ziet.includes('dossier') ? teksten : leesbareTeksten(zaak, grondslag, teksten)
}

async function tijdlijnVoor(stap: Stap, id: string, { ziet }: Grondslag): Promise<Tijdlijnregel[]> {
  if (ziet.includes('dossier')) return haalTijdlijn(stap, id)
  return ziet.includes('voortgang') ? tijdlijnZonderWerk(await haalTijdlijn(stap, id)) : []
}

async function haalBewoner(stap: Stap, zaak: Zaak, persoonId: string, dossier: boolean): Promise<Bewoner> {
  const persoon = await haalPersoon(stap.tx, persoonId)
  const adres = await adresOp(stap.tx, persoonId, stap.vandaag)
  const zicht: Adreszicht = adreszicht(stap.wie, persoon)
  return {
    persoon,
    adres: adres ? adresVoor(adres, zicht) : null,
    relaties: dossier ? await relatiesVan(stap.tx, persoonId, stap.vandaag) : [],
    huisgenoten: dossier ? await huisgenotenVan(stap.tx, persoonId, stap.vandaag) : [],
    andereZaken: dossier ? (await haalZakenVan(stap, persoonId)).filter((z) => z.id !== zaak.id) : [],
    veiligheid: dossier ? await haalVeiligheid(stap, persoonId) : [],
  }
}
