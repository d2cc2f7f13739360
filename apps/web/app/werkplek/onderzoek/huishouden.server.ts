import type { Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Hulpberekening } from '@meedoen/zaken'
import { redirect } from 'react-router'
import type { Inzending } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import type { Waarden } from '../../ui/Formulier.tsx'
import { doeEenmaal } from '../eenmaal.server.ts'
import { laadOnderzoek } from './onderzoek.server.ts'

/** The questions about the household, answered as last time; beside them the words of the resident. */
export async function laadHuishouden(huis: Huis, zaakId: string) {
  const { zaak, nummer, naam, plan, verhaal } = await laadOnderzoek(huis, zaakId)
  const gevonden = await huis.werk(async (stap) => ({
    eerder: (await huis.kamers.zaken.vindZaak(stap, zaakId))?.hulpberekening ?? null,
    taken: await takenMetNorm(huis, stap),
  }))
  return {
    zaak,
    nummer,
    naam,
    plan,
    verhaal,
    taken: gevonden.taken,
    waarden: gevonden.eerder ? alsWaarden(gevonden.eerder) : LEEG,
    berekend: gevonden.eerder ? alsBlok(gevonden.eerder) : null,
  }
}
export type Huishoudpagina = Awaited<ReturnType<typeof laadHuishouden>>

/** Only tasks for which the municipality has a norm can be computed; null when it has no norms at all. */
async function takenMetNorm({ kamers }: Huis, stap: Stap) {
  const kader = await kamers.verordening.versieOp(stap.tx, 'normenkader', stap.vandaag)
  return kader.ok ? kamers.zaken.HUISHOUDTAKEN.filter((taak) => kader.waarde.inhoud.taken[taak] !== undefined) : null
}

/** Kind and hours with their explanations, as they were recorded. */
const alsBlok = ({ soort, omvang, alphahulp }: Hulpberekening) => ({
  soort: soort.uitleg,
  omvang: omvang.uitleg,
  alphahulp: alphahulp.uitleg,
})
export type Hulpblok = ReturnType<typeof alsBlok>

const LEEG: Waarden = { kamersInGebruik: '0', kamersNietInGebruik: '0', gebruikelijkeHulpMinuten: '0' }

type Los = Readonly<Record<string, unknown>>
const isLos = (waarde: unknown): waarde is Los => typeof waarde === 'object' && waarde !== null
const jaNee = (waarde: unknown): string => (waarde === true ? 'ja' : 'nee')

/** What went into the rules, as answers on the form. */
function alsWaarden({ soort, omvang }: Hulpberekening): Waarden {
  const regie = isLos(soort.invoer) ? soort.invoer : {}
  const vraag = isLos(omvang.invoer) ? omvang.invoer : {}
  const huis = isLos(vraag.schoonHuis) ? vraag.schoonHuis : null
  return {
    regie: String(regie.regie ?? ''),
    ontregeld: jaNee(regie.ontregeld),
    schoonHuis: huis === null ? 'niet' : huis.overname === true ? 'overnemen' : 'extra',
    eigenMogelijkheden: jaNee(huis?.eigenMogelijkheden),
    beperkingen: String(huis?.beperkingen ?? 'geen'),
    groterHuishouden: jaNee(huis?.groterHuishouden),
    kamersInGebruik: String(huis?.extraKamersInGebruik ?? 0),
    kamersNietInGebruik: String(huis?.extraKamersNietInGebruik ?? 0),
    taken: Array.isArray(vraag.taken) ? vraag.taken.map(String) : [],
    gebruikelijkeHulpMinuten: String(vraag.gebruikelijkeHulpMinuten ?? 0),
  }
}

/** Computes and records; the page shows the outcome, or what is wrong with an answer. */
export async function bereken(huis: Huis, zaak: string, inzending: Inzending): Promise<Weigering> {
  const uitkomst = await doeEenmaal(huis, inzending, (stap) =>
    huis.kamers.zaken.berekenHulp(stap, zaak, inzending.waarden),
  )
  if (uitkomst.ok) throw redirect(`/werkplek/zaak/${zaak}/onderzoek/huishouden#uitkomst`)
  return uitkomst
}
