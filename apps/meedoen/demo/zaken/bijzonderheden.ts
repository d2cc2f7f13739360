import { type Datum, datumOp, plusDagen, type Uitkomst, vastGelukt } from '@meedoen/kern'
import { antwoordMet302 } from '@meedoen/levering'
import { type Stap, zoekWie } from '@meedoen/toegang'
import {
  legTeruglegVast,
  ontvangMelding,
  schortTermijnOp,
  trefSpoedvoorziening,
  trekBeschikkingIn,
  verklaarDubbel,
  vindZaak,
  vulMeldingAan,
  zetVeiligheid,
} from '@meedoen/zaken'
import { wijsToe } from '../../overdrachten.ts'
import type { Toeval } from '../toeval.ts'
import { maakAntwoorden } from './antwoorden.ts'
import { werkdagVanaf } from './dagen.ts'
import type { Gemaaktezaak } from './maak-dossier.ts'
import { stapOp } from './slot.ts'
import { alsWie, type Wereld } from './wereld.ts'

type Bezig = {
  readonly stap: Stap
  readonly wereld: Wereld
  readonly toeval: Toeval
  readonly zaken: readonly Gemaaktezaak[]
}

/** What does not happen in every case, but must be there to be seen; by the steps of the room, in recent open cases. */
export async function vulBijzonderheden(
  stap: Stap,
  wereld: Wereld,
  toeval: Toeval,
  gemaakt: readonly Gemaaktezaak[],
): Promise<void> {
  const zaken = gemaakt.filter(({ loop }) => loop.einde === null && loop.afloop !== 'opgelost').toReversed()
  const bezig = { stap, wereld, toeval, zaken }
  await waarschuw(bezig)
  await vulAan(bezig)
  await schortOp(bezig)
  await trefSpoed(bezig)
  await trekIn(bezig)
  await legTerug(bezig)
  await verdubbel(bezig)
}

const laatste = ({ feiten }: Gemaaktezaak): string => feiten.at(-1)?.soort ?? ''
const heeft = ({ feiten }: Gemaaktezaak, soort: string): boolean => feiten.some((feit) => feit.soort === soort)
const voorVerslag = (zaak: Gemaaktezaak): boolean => heeft(zaak, 'behandelaarGezet') && !heeft(zaak, 'verslagVerzonden')

/** The working day after the last thing that happened, but no later than yesterday. */
function dagErna(zaak: Gemaaktezaak, { tot }: Wereld): Datum {
  const dag = werkdagVanaf(plusDagen(datumOp(zaak.feiten.at(-1)?.op ?? new Date(0)), 1))
  return dag < tot ? dag : tot
}

/** Does a step as the consulent in the first so many cases that fit. */
async function bij(
  { stap, wereld, zaken }: Bezig,
  aantal: number,
  past: (zaak: Gemaaktezaak) => boolean,
  doe: (stap: Stap, zaak: Gemaaktezaak) => Promise<Uitkomst<unknown>>,
): Promise<void> {
  for (const zaak of zaken.filter(past).slice(0, aantal)) {
    vastGelukt(await doe(stapOp(stap, alsWie(zaak.behandelaar), dagErna(zaak, wereld), 570), zaak))
  }
}

const waarschuw = (bezig: Bezig): Promise<void> =>
  bij(
    bezig,
    6,
    (zaak) => voorVerslag(zaak) && zaak.loop.inwoner.persoon.achternaam.length % 2 === 0,
    (stap, { id }) =>
      zetVeiligheid(stap, id, {
        aan: 'ja',
        tekst: bezig.toeval.kies([
          'Grote hond, bel eerst.',
          'Ga niet alleen: er is ruzie geweest met een hulpverlener.',
        ]),
      }),
  )

const vulAan = async ({ stap, wereld, zaken }: Bezig): Promise<void> => {
  for (const zaak of zaken.filter((z) => voorVerslag(z) && z.loop.inlog).slice(0, 5)) {
    const mens = wereld.mensen.get(zaak.loop.inwoner.sleutel)
    if (!mens) continue
    const inwoner = stapOp(stap, { soort: 'inwoner', persoon: mens.persoon.id, naam: '' }, dagErna(zaak, wereld), 575)
    vastGelukt(
      await vulMeldingAan(inwoner, zaak.id, { tekst: 'Ik ben vorige week ook nog gevallen. Kan het gesprek eerder?' }),
    )
  }
}

const schortOp = (bezig: Bezig): Promise<void> =>
  bij(
    bezig,
    5,
    (zaak) =>
      laatste(zaak) === 'aanvraagIngediend' && datumOp(zaak.feiten.at(-1)?.op ?? new Date(0)) < bezig.wereld.tot,
    (stap, { id }) =>
      schortTermijnOp(stap, id, {
        grond: 'aanvulling',
        uiterlijk: plusDagen(stap.vandaag, 14),
        tekst: 'Een verklaring van de fysiotherapeut over hoe ver u kunt lopen.',
      }),
  )

const trefSpoed = (bezig: Bezig): Promise<void> =>
  bij(
    bezig,
    3,
    (zaak) => zaak.loop.spoed && voorVerslag(zaak) && zaak.behandelaar.mandaten.includes('toekennen'),
    (stap, { id }) =>
      trefSpoedvoorziening(stap, id, {
        voorziening: {
          besluit: 'natura',
          soort: 'hulp-bij-het-huishouden',
          product: '01A04',
          agb: bezig.wereld.gemeente.contracten[0]?.aanbieder.agb,
          volume: '120',
          begin: stap.vandaag,
          eind: plusDagen(stap.vandaag, 41),
        },
        motivering: 'U komt uit het ziekenhuis en er is niemand thuis. Daarom krijgt u nu meteen tijdelijke hulp.',
      }),
  )

const trekIn = async ({ stap, wereld, zaken }: Bezig): Promise<void> => {
  const toegekend = zaken.filter(
    (z) => z.loop.afloop === 'toegekend' && heeft(z, 'beschikkingVerzonden') && !z.loop.bezwaarOp,
  )
  for (const zaak of toegekend.slice(-4)) {
    const { teamleider } = wereld.teamVoor(zaak.loop.inwoner.adres.postcode)
    const invoer = {
      grond: 'b',
      per: wereld.tot,
      tekst: 'U bent hersteld en heeft de hulp niet meer nodig. Dat heeft u zelf verteld.',
    }
    vastGelukt(await trekBeschikkingIn(stapOp(stap, alsWie(teamleider), wereld.tot), zaak.id, invoer))
  }
}

/** A provider rejects the assignment, and the provision is back on the desk. */
const legTerug = async (bezig: Bezig): Promise<void> => {
  const { stap, wereld, zaken } = bezig
  const wacht = zaken.filter((zaak) => laatste(zaak) === 'beschikkingVerzonden' && zaak.loop.afloop === 'toegekend')
  for (const zaak of wacht.slice(0, 2)) {
    const consulent = stapOp(stap, alsWie(zaak.behandelaar), wereld.tot, 480)
    const [voorziening] = (await vindZaak(consulent, zaak.id))?.voorzieningen ?? []
    if (!voorziening?.agb) continue
    const { id, agb } = voorziening
    const { toewijzing } = vastGelukt(await wijsToe(consulent, zaak.id, id, agb))
    const sub = wereld.gemeente.aanbiedermedewerkers.find((mens) => mens.agb === agb)?.sub ?? ''
    const wie = vastGelukt(await zoekWie(stap.tx, { publiek: 'aanbieder', sub }))
    const nee = {
      akkoord: false,
      reden: 'bericht-klopt-niet',
      toelichting: 'Mevrouw staat bij ons als verhuisd. Klopt het adres?',
    } as const
    vastGelukt(await antwoordMet302(stapOp(stap, wie, wereld.tot, 500), toewijzing, nee))
    vastGelukt(
      await legTeruglegVast(stapOp(stap, SYSTEEM, wereld.tot, 501), {
        zaak: zaak.id,
        voorziening: id,
        toewijzing,
        codes: ['0001'],
      }),
    )
  }
}

const SYSTEEM = { soort: 'systeem', naam: 'overdracht-terugleg' } as const

/** Some people report twice; the first report counts. One of them is still to be found by a consulent. */
const verdubbel = async ({ stap, wereld, toeval, zaken }: Bezig): Promise<void> => {
  const bekend = zaken.filter((zaak) => voorVerslag(zaak) && heeft(zaak, 'persoonGekoppeld'))
  for (const [i, zaak] of bekend.slice(0, 4).entries()) {
    const mens = wereld.mensen.get(zaak.loop.inwoner.sleutel)
    if (!mens) continue
    const dag = dagErna(zaak, wereld)
    const balie = stapOp(stap, alsWie(wereld.backoffice), dag, 300)
    const antwoorden = maakAntwoorden(toeval, mens, zaak.loop, 'nee', 'Ik heb nog niets gehoord. Kan er iemand komen?')
    const melding = { kanaal: 'telefoon', taal: 'nl', antwoorden, bsn: mens.persoon.bsn } as const
    const tweede = await ontvangMelding(balie, melding)
    if (i === 0) continue
    const consulent = stapOp(stap, alsWie(zaak.behandelaar), dag, 590)
    vastGelukt(await verklaarDubbel(consulent, tweede.zaak, { met: zaak.id }))
  }
}
