import type { Datum } from '@meedoen/kern'
import type { Aansluitregel } from '@meedoen/levering'
import { data } from 'react-router'
import { ofGeenToegang } from '../../bewaak.server.ts'
import { schrijfCsv } from '../../csv.ts'
import type { Huis } from '../../huis.ts'
import { vertaler } from '../../teksten/vertaler.ts'

const BEDRAGEN = ['toegewezen', 'gedeclareerd', 'toegekend', 'goedgekeurd', 'betaald', 'open'] as const

/** Per provider and product over whole months; without a choice this year up to the month that was over last. */
export async function laadAansluiting(huis: Huis, zoek: URLSearchParams) {
  const { kern, levering, inkoop } = huis.kamers
  const { van, tot, maanden } = periodeUit(huis, zoek)
  return huis.werk(async (stap) => {
    const aanbieders = await inkoop.haalAanbieders(stap.tx)
    const gekozen = aanbieders.find(({ agb }) => agb === zoek.get('agb'))?.agb ?? null
    const periode = { begin: van, eind: kern.laatsteVanMaand(tot) }
    const uitkomst = await levering.haalAansluiting(stap, periode, gekozen)
    if (!uitkomst.ok && uitkomst.code === 'geen-periode')
      return { van, tot, maanden, agb: gekozen, weigering: uitkomst, regels: [], aanbieders: kort(aanbieders) }
    const regels = ofGeenToegang(uitkomst).map((regel) => naarRegel(huis, regel))
    return { van, tot, maanden, agb: gekozen, weigering: undefined, regels, aanbieders: kort(aanbieders) }
  })
}

const kort = (aanbieders: readonly { agb: string; naam: string }[]) =>
  aanbieders.map(({ agb, naam }) => ({ agb, naam }))

const naarRegel = ({ taal }: Huis, { aanbieder, product, ...regel }: Aansluitregel) => ({
  ...regel,
  agb: aanbieder.agb,
  aanbieder: aanbieder.naam,
  code: product.code,
  product: product.naam[taal],
})
export type Aansluitbeeld = ReturnType<typeof naarRegel>

/** Three years back is far enough to settle. */
const MAANDEN = 36

function periodeUit({ kamers, vandaag }: Huis, zoek: URLSearchParams) {
  const { eersteVanMaand, plusMaanden } = kamers.kern
  const maanden = Array.from({ length: MAANDEN }, (_, i) => plusMaanden(eersteVanMaand(vandaag), -i))
  const kies = (naam: string, anders: Datum | undefined): Datum => {
    const deel = zoek.get(naam)
    const gevonden = deel ? maanden.find((maand) => maand.slice(0, 7) === deel) : anders
    if (!gevonden) throw data(null, { status: 404 })
    return gevonden
  }
  return { van: kies('van', maanden[11]), tot: kies('tot', maanden[1]), maanden }
}

/** The same as a file: amounts with a decimal comma, as a Dutch spreadsheet reads them. */
export async function maakAansluitcsv(huis: Huis, zoek: URLSearchParams): Promise<string> {
  const { regels } = await laadAansluiting(huis, zoek)
  const t = vertaler(huis.taal).getFixedT(null, 'declaratie')
  const kop = [
    t('aansluit.aanbieder'),
    'AGB',
    t('aansluit.product'),
    t('aansluit.toewijzingen'),
    ...BEDRAGEN.map((naam) =>
      naam === 'toegewezen' || naam === 'gedeclareerd' ? t(`aansluit.${naam}`) : t(`kolom.${naam}`),
    ),
  ]
  const rijen = regels.map((regel) => [
    regel.aanbieder,
    regel.agb,
    `${regel.product} (${regel.code})`,
    String(regel.toewijzingen),
    ...BEDRAGEN.map((naam) => (regel[naam] / 100).toFixed(2).replace('.', ',')),
  ])
  return schrijfCsv([kop, ...rijen])
}
