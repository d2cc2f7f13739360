import { bevestigRekening, stelRekeningVoor } from '@meedoen/inkoop'
import { type Datum, eersteVanMaand, gelukt, plusDagen, plusMaanden, schrijfEuroInvoer } from '@meedoen/kern'
import {
  dienDeclaratieIn,
  geefAanBank,
  haalDeclaraties,
  haalTeDeclareren,
  keurGoed,
  maakBatch,
  merkBetaald,
  type TeDeclareren,
} from '@meedoen/levering'
import { haalAanbiedermedewerkers, type Stap } from '@meedoen/toegang'
import { werkdagVanaf } from '../zaken/dagen.ts'
import type { Toneel } from '../zaken/toneel.ts'
import { DE_KORENBLOEM, DE_LINDE, DE_WILGENHOF, SAMEN_THUIS, WAARDZICHT } from './aanbieders.ts'

/** Accounts at a bank that does not exist. */
const REKENINGEN = [
  [DE_LINDE, 'NL42DEMO0009900001'],
  [SAMEN_THUIS, 'NL15DEMO0009900002'],
  [DE_WILGENHOF, 'NL85DEMO0009900003'],
  [DE_KORENBLOEM, 'NL58DEMO0009900004'],
  [WAARDZICHT, 'NL31DEMO0009900005'],
] as const

/**
 * Two providers declared three months, by the same steps as in real life: the oldest is paid, the next approved, the last waits.
 * The two months after that are still to be declared: there a visitor begins.
 */
export async function vertelDeclaraties(toneel: Toneel): Promise<void> {
  const [ruud, aylin] = [toneel.medewerker('Ruud Wassenaar'), toneel.medewerker('Aylin Demir')]
  const begin = maandTerug(toneel, 5)
  for (const [{ agb }, iban] of REKENINGEN) {
    await toneel.doe(ruud, plusDagen(begin, 1), (stap) => stelRekeningVoor(stap, agb, iban))
    await toneel.doe(aylin, plusDagen(begin, 2), (stap) => bevestigRekening(stap, agb, iban))
  }
  for (const terug of [5, 4, 3]) await declareer(toneel, maandTerug(toneel, terug))
  await keurAllesGoed(toneel, [ruud, aylin], maandTerug(toneel, 5))
  await betaal(toneel, ruud)
  await keurAllesGoed(toneel, [ruud, aylin], maandTerug(toneel, 4))
}

const maandTerug = ({ wereld }: Toneel, maanden: number): Datum => plusMaanden(eersteVanMaand(wereld.vandaag), -maanden)

async function declareer(toneel: Toneel, maand: Datum): Promise<void> {
  const beheerder = toneel.medewerker('Martin Oudshoorn')
  const mensen = await toneel.doe(beheerder, maand, (stap) => haalAanbiedermedewerkers(stap))
  const dag = werkdagVanaf(plusDagen(plusMaanden(maand, 1), 5))
  for (const { id, naam, agb } of mensen.filter((mens) => mens.agb === DE_LINDE.agb || mens.agb === SAMEN_THUIS.agb)) {
    const wie: Stap['wie'] = { soort: 'aanbieder', id, naam, agb }
    await toneel.doe(wie, dag, async (stap) => {
      const regels = await haalTeDeclareren(stap, maand)
      if (!regels.ok) return regels
      const geleverd = Object.fromEntries(regels.waarde.map((regel, i) => [regel.nummer, geleverdVan(regel, i)]))
      return Object.values(geleverd).some((tekst) => tekst !== '') ? dienDeclaratieIn(stap, maand, geleverd) : gelukt()
    })
  }
}

/** Most of what was assigned, of a budget the twelfth part of what is left; one in forty declares more than is allowed, one in ten did not come that month. */
function geleverdVan({ hoogste, eenheid, tarief }: TeDeclareren, plaats: number): string {
  if (hoogste === null || hoogste === 0 || tarief === null || plaats % 10 === 9) return ''
  if (eenheid === '83') return schrijfEuroInvoer(Math.ceil(hoogste / 12))
  const deel = plaats % 40 === 3 ? hoogste + 60 : Math.max(1, Math.floor((hoogste * (60 + (plaats % 5) * 8)) / 100))
  return eenheid === '01' ? `${Math.floor(deel / 60)}:${String(deel % 60).padStart(2, '0')}` : String(deel)
}

/** All of one month: by one person, and by a second where the amount asks two. */
async function keurAllesGoed(toneel: Toneel, wie: readonly Stap['wie'][], maand: Datum): Promise<void> {
  const dag = werkdagVanaf(plusDagen(plusMaanden(maand, 1), 12))
  for (const [i, persoon] of wie.entries())
    await toneel.doe(persoon, plusDagen(dag, i), async (stap) => {
      const lijst = await haalDeclaraties(stap, { lijst: 'goed-te-keuren' })
      if (!lijst.ok) return lijst
      const ids = lijst.waarde.regels
        .filter(({ periode, stand }) => periode === maand && (i === 0 || stand === 'eerste-akkoord'))
        .map(({ id }) => id)
      return ids.length === 0 ? gelukt() : keurGoed(stap, ids)
    })
}

async function betaal(toneel: Toneel, wie: Stap['wie']): Promise<void> {
  const dag = werkdagVanaf(plusDagen(maandTerug(toneel, 4), 16))
  const gemaakt = await toneel.doe(wie, dag, async (stap) => {
    const lijst = await haalDeclaraties(stap, { lijst: 'te-betalen' })
    if (!lijst.ok) return lijst
    const ids = lijst.waarde.regels.map(({ id }) => id)
    return ids.length === 0 ? gelukt(null) : maakBatch(stap, ids)
  })
  if (gemaakt === null) return
  await toneel.doe(wie, dag, (stap) => geefAanBank(stap, gemaakt.batch))
  await toneel.doe(wie, plusDagen(dag, 2), (stap) => merkBetaald(stap, gemaakt.batch))
}
