import { datum, type Eurocent, gelukt, geweigerd, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import { VERMOGENSBIJTELLING } from '../bijdrage/bijtelling.ts'
import { BEGIN_BIJTELLING } from '../bijdrage/open-vragen.ts'
import { deelAfgerond, eersteDagVan, isBedrag } from '../bijdrage/rekenen.ts'
import { haalRij, type Parameter } from '../parameter.ts'
import { type Bevinding, regel } from '../regel.ts'
import { bedragStap, type Uitleg } from '../uitleg.ts'

/** Over the peiljaar, per year, in eurocents; of both together for a couple that stays together. */
export type HogeDraagkracht = {
  readonly jaar: number
  readonly inkomen: Eurocent
  readonly belasting: Eurocent
  /** Net earnings from work or sick pay; 15 percent of it is left out. */
  readonly nettoArbeid: Eurocent
  readonly zakEnKleedgeld: Eurocent
  /** Premiums for health insurance minus zorgtoeslag. */
  readonly zorgpremieNaToeslag: Eurocent
  /** Other deductions and exemptions of the ministeriële regeling. */
  readonly overigeAftrek: Eurocent
  readonly vermogen: Eurocent
}

type Code = 'waarde-onbekend' | 'waarde-onzeker' | 'ongeldig-bedrag'

const ARTIKEL = 'UB Wmo 2015 art. 3.13 lid 1'

/** The income that counts for the high contribution (UB Wmo 2015 art. 3.13 lid 1). Amounts come in; the rule adds up. */
export const inkomenHogeBijdrage = regel<HogeDraagkracht, Eurocent, Code>({
  regeling: 'beschermd-wonen-inkomen-hoog',
  naam: { nl: 'Inkomen voor de hoge bijdrage', en: 'Income for the high contribution' },
  artikel: ARTIKEL,
  parameters: [VERMOGENSBIJTELLING],
  vragen: [BEGIN_BIJTELLING],
  peildatum: ({ jaar }) => eersteDagVan(jaar),
  lezingen: [{ vanaf: datum('2015-01-01'), tot: null, uitgave: 1, reken }],
})

type Delen = { readonly naBelasting: Eurocent; readonly aftrek: Eurocent; readonly erbij: Eurocent }

function reken(invoer: HogeDraagkracht): Uitkomst<Bevinding<Eurocent>, Code> {
  const bijtelling = haalRij(VERMOGENSBIJTELLING, eersteDagVan(invoer.jaar))
  if (!bijtelling.ok) return bijtelling
  const { jaar: _jaar, ...bedragen } = invoer
  const fout = Object.entries(bedragen).find(([naam, n]) => !isBedrag(n) || (n < 0 && naam !== 'inkomen'))
  if (fout) return geweigerd('ongeldig-bedrag', 'Vul een bedrag in van hele centen, niet te groot.', fout[0])
  const houden = invoer.zakEnKleedgeld + invoer.zorgpremieNaToeslag + invoer.overigeAftrek
  const delen: Delen = {
    naBelasting: invoer.inkomen - invoer.belasting,
    aftrek: deelAfgerond(invoer.nettoArbeid * 15, 100) + houden,
    erbij: deelAfgerond(invoer.vermogen * bijtelling.waarde.waarde, 1000),
  }
  const uitkomst = Math.max(0, delen.naBelasting - delen.aftrek + delen.erbij)
  return gelukt({ uitkomst, uitleg: legUit(uitkomst, delen, bijtelling.waarde) })
}

const legUit = (telt: Eurocent, delen: Delen, { bron, zekerheid }: Parameter<number>): Uitleg =>
  bedragStap(
    `Voor de hoge bijdrage telt ${schrijfEuro(telt)} per jaar mee.`,
    `For the high contribution ${schrijfEuro(telt, 'en')} per year counts.`,
    telt,
    {
      artikel: ARTIKEL,
      stappen: [
        bedragStap('Uw inkomen na belasting.', 'Your income after tax.', delen.naBelasting, {
          artikel: `${ARTIKEL} onder a`,
        }),
        bedragStap(
          'Dit mag u houden: een deel van uw loon, zakgeld, zorgpremie en andere aftrek.',
          'You may keep this: a part of your wages, pocket money, health premium and other deductions.',
          delen.aftrek,
          { artikel: `${ARTIKEL} onder b` },
        ),
        bedragStap('Dit komt erbij omdat u vermogen heeft.', 'This is added because you have wealth.', delen.erbij, {
          artikel: `${ARTIKEL} onder c`,
          bron,
          zekerheid,
        }),
      ],
    },
  )
