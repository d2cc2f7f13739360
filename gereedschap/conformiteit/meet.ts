// Runs everything that can be run: right messages, messages with one fault, and the cases of the rules.
import { volledigBericht } from '../../basis/iwmo/bewijs/volledig.ts'
import { beoordeel } from '../../basis/iwmo/controle/controleer.ts'
import { GEVALLEN } from '../../basis/iwmo/controle/gevallen/gevallen.ts'
import { controleerInhoud } from '../../basis/iwmo/controle/inhoud.ts'
import { REGISTER } from '../../basis/iwmo/controle/standaard/register.ts'
import type { Registerregel } from '../../basis/iwmo/controle/standaard/registerregel.ts'
import { leesBericht } from '../../basis/iwmo/lezen/lees-bericht.ts'
import { alsElementen, type Element } from '../../basis/iwmo/maken/elementen.ts'
import { genereerBericht } from '../../basis/iwmo/maken/genereer.ts'
import type { Mutant } from '../../basis/iwmo/maken/mutant.ts'
import { mutantenVanInhoud } from '../../basis/iwmo/maken/mutanten-inhoud.ts'
import { mutantenVanVorm } from '../../basis/iwmo/maken/mutanten-vorm.ts'
import type { Bericht, Berichtsoort } from '../../basis/iwmo/model/berichten.ts'
import { plekkenIn, SOORTEN } from './beschrijving.ts'
import { type Telling, Tellingen } from './telling.ts'

export type Uitslag = {
  readonly berichten: readonly ({ readonly soort: Berichtsoort; readonly klassen: readonly Geteld[] } & Telling)[]
  readonly typen: readonly Geteld[]
  readonly regels: readonly (Registerregel & Telling)[]
  /** Of the cases of the rules alone; the messages above are counted with their kind. */
  readonly gevallen: Telling
  /** Everything that did not do what it should; empty when all is well. */
  readonly mis: readonly string[]
}
type Geteld = { readonly naam: string } & Telling

/** Synthetic messages beside the one that has every element. */
const ZADEN = [1, 2, 3, 4, 5]

/** Runs all cases. Takes some seconds. */
export function meet(): Uitslag {
  const typen = new Tellingen()
  const regels = new Tellingen()
  const berichten = SOORTEN.map((soort) => meetBericht(soort, typen, regels))
  const gevallen = meetGevallen(regels)
  const perRegel = REGISTER.map((regel) => ({ ...regel, ...regels.van(regel.code) }))
  const zonder = perRegel.filter(
    ({ status, doorgelaten, tegengehouden }) => status === 'gebouwd' && doorgelaten * tegengehouden === 0,
  )
  return {
    berichten,
    typen: typen.namen.map((naam) => ({ naam, ...typen.van(naam) })),
    regels: perRegel,
    gevallen,
    mis: [
      ...new Set([...berichten.flatMap(({ mis }) => mis), ...perRegel.flatMap(({ mis }) => mis)]),
      ...zonder.map(({ code }) => `${code} is gebouwd, maar heeft geen bericht dat slaagt en een dat faalt`),
    ],
  }
}

function meetBericht(soort: Berichtsoort, typen: Tellingen, regels: Tellingen): Uitslag['berichten'][number] {
  const plekken = plekkenIn(soort)
  const klassen = new Tellingen()
  const totaal = new Tellingen()
  for (const { naam, bytes, niveau } of goede(soort)) {
    const gelezen = leesBericht(bytes)
    const gevonden = niveau === 1 ? (gelezen.ok ? [] : gelezen.bevindingen) : beoordeel(bytes).bevindingen
    const mis = gevonden.length === 0 ? null : `${soort}: ${naam} wordt niet doorgelaten`
    totaal.tel([soort], 'doorgelaten', mis)
    const gevuld = gelezen.ok
      ? [...paden(alsElementen(soort, gelezen.bericht))].flatMap((pad) => plekken.get(pad) ?? [])
      : []
    klassen.tel(
      gevuld.map(({ klasse }) => klasse),
      'doorgelaten',
      mis,
    )
    typen.tel(
      gevuld.map(({ type }) => type),
      'doorgelaten',
      mis,
    )
  }
  for (const mutant of mutanten(soort)) {
    const mis = oordeel(soort, mutant)
    const pad = zonderPlaatsen(mutant.pad)
    const plek = plekken.get(pad) ?? { klasse: plekken.get(boven(pad))?.type ?? 'Root', type: '' }
    totaal.tel([soort], 'tegengehouden', mis)
    regels.tel([mutant.regel], 'tegengehouden', mis)
    klassen.tel([plek.klasse], 'tegengehouden', mis)
    if (plek.type !== '') typen.tel([plek.type], 'tegengehouden', mis)
  }
  return { soort, ...totaal.van(soort), klassen: klassen.namen.map((naam) => ({ naam, ...klassen.van(naam) })) }
}

const zonderPlaatsen = (pad: string): string => pad.replace(/\[\d+\]/g, '')
const boven = (pad: string): string => pad.slice(0, pad.lastIndexOf('/'))

function* paden({ inhoud, pad }: Element): Generator<string> {
  yield zonderPlaatsen(pad)
  if (typeof inhoud !== 'string') for (const kind of inhoud) yield* paden(kind)
}

const volledig = (soort: Berichtsoort): Uint8Array => new TextEncoder().encode(volledigBericht(soort))
function verzonnen(soort: Berichtsoort, zaad: number): Uint8Array {
  const gemaakt = genereerBericht(soort, { zaad, aantal: 3 * zaad })
  if (!gemaakt.ok) throw new Error(gemaakt.tekst)
  return Buffer.concat([...gemaakt.waarde])
}

/** Right messages: one with every element, right by its structure only; and synthetic ones, right altogether. */
function* goede(soort: Berichtsoort): Generator<{ naam: string; bytes: Uint8Array; niveau: 1 | 2 }> {
  yield { naam: 'het bericht met elk element', bytes: volledig(soort), niveau: 1 }
  for (const zaad of ZADEN)
    yield { naam: `het verzonnen bericht met zaad ${zaad}`, bytes: verzonnen(soort, zaad), niveau: 2 }
}

function lees(bytes: Uint8Array): Bericht {
  const gelezen = leesBericht(bytes)
  if (!gelezen.ok) throw new Error(`een goed bericht is niet te lezen: ${gelezen.bevindingen[0]?.tekst}`)
  return gelezen
}
function* mutanten(soort: Berichtsoort): Generator<Mutant> {
  yield* mutantenVanVorm(lees(volledig(soort)))
  yield* mutantenVanInhoud(lees(verzonnen(soort, 2)))
}

/** Null when the mutant is found with its rule at its place, and by no rule that has nothing to do with it. */
function oordeel(soort: Berichtsoort, { bytes, regel, pad, fout, ook }: Mutant): string | null {
  const { bevindingen } = beoordeel(bytes)
  const raak = bevindingen.filter((bevinding) => bevinding.regel === regel)
  const vreemd = bevindingen.filter((bevinding) => bevinding.regel !== regel && !ook.includes(bevinding.regel))
  return raak.length === 1 && raak[0]?.pad === pad && vreemd.length === 0
    ? null
    : `${soort}: ${fout} wordt niet gevonden met ${regel} op ${pad}`
}

function meetGevallen(regels: Tellingen): Telling {
  const alle = new Tellingen()
  for (const geval of GEVALLEN) {
    const gevonden = controleerInhoud(geval, geval.bekend)
    const eigen = gevonden.filter(({ regel }) => regel === geval.regel)
    const klopt = geval.geval === 'slaagt' ? gevonden.length === 0 : eigen.length === 1 && eigen[0]?.pad === geval.pad
    const mis = klopt ? null : `${geval.regel}: "${geval.naam}" ${geval.geval} niet`
    for (const telling of [regels, alle])
      telling.tel(
        [telling === alle ? '' : geval.regel],
        geval.geval === 'slaagt' ? 'doorgelaten' : 'tegengehouden',
        mis,
      )
  }
  return alle.van('')
}
