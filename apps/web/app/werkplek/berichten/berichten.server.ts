import { datumOp, tijdOp } from '@meedoen/kern'
import type { Berichtregel } from '@meedoen/levering'
import type { Klokstand } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { ofGeenToegang } from '../../bewaak.server.ts'
import type { Huis } from '../../huis.ts'
import { filterUit, type Postfilter } from './filter.ts'

/** A message as the list and its own page show it. */
export type Postregel = Pick<
  Berichtregel,
  | 'id'
  | 'richting'
  | 'soort'
  | 'identificatie'
  | 'stand'
  | 'herkomst'
  | 'vastgelopenOm'
  | 'antwoordUiterlijk'
  | 'antwoordOp'
  | 'beantwoordDoor'
> & {
  readonly dag: ReturnType<typeof datumOp>
  readonly tijd: string
  readonly aanbieder: string | null
  readonly klok: Klokstand | null
  readonly zaken: readonly { readonly zaak: string; readonly nummer: number }[]
}

/** Two days before the last one the badge warns: a retour has three working days. */
const NADERT_DAGEN = 2

/** The post of the municipality, newest first, each message with its case and its answer. */
export async function laadBerichten(huis: Huis, vraag: URLSearchParams) {
  const { inkoop, levering } = huis.kamers
  const filter = filterUit(vraag)
  const blad = Math.max(1, Number(vraag.get('blad')) || 1)
  return huis.werk(async (stap) => {
    const post = ofGeenToegang(await levering.haalBerichtenpost(stap, { ...keuzeVan(filter), blad }))
    const aanbieders = (await inkoop.haalAanbieders(stap.tx)).map(({ agb, naam }) => ({ waarde: agb, label: naam }))
    return {
      filter,
      blad: Math.min(blad, post.bladen),
      bladen: post.bladen,
      aantal: post.aantal,
      tellers: post.tellers,
      aanbieders: aanbieders.sort((a, b) => a.label.localeCompare(b.label, 'nl')),
      regels: await alsPostregels(huis, stap, post.regels),
    }
  })
}
export type Berichtenpagina = Awaited<ReturnType<typeof laadBerichten>>

const keuzeVan = ({ lijst, ...velden }: Postfilter): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== '')),
  ...(lijst === 'alle' ? {} : { [lijst]: 'ja' }),
})

/** Messages with names, cases and terms. */
export async function alsPostregels(huis: Huis, stap: Stap, regels: readonly Berichtregel[]): Promise<Postregel[]> {
  const { inkoop, levering, regels: recht } = huis.kamers
  const zaken = new Map<string, string>()
  for (const { id } of regels.flatMap((regel) => regel.toewijzingen)) {
    const toewijzing = zaken.has(id) ? null : await levering.vindToewijzing(stap, id)
    if (toewijzing) zaken.set(id, toewijzing.zaak)
  }
  const agbs = regels.flatMap(({ agb }) => (agb ? [agb] : []))
  const namen = new Map((await inkoop.haalAanbieders(stap.tx, agbs)).map((a) => [a.agb, a.naam]))
  return regels.map((regel) => {
    const { agb, antwoordUiterlijk } = regel
    const op = regel.verzonden ?? regel.aangemaakt
    return {
      ...regel,
      dag: datumOp(op),
      tijd: tijdOp(op).slice(0, 5),
      aanbieder: agb && (namen.get(agb) ?? agb),
      klok: antwoordUiterlijk && recht.klokstand(antwoordUiterlijk, huis.vandaag, false, NADERT_DAGEN),
      zaken: regel.toewijzingen.flatMap(({ id, nummer }) => {
        const zaak = zaken.get(id)
        return zaak ? [{ zaak, nummer }] : []
      }),
    }
  })
}
