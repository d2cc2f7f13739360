import {
  type Datum,
  type Eurocent,
  eersteVanMaand,
  gelukt,
  geweigerd,
  plusDagen,
  schrijfEuro,
  type Uitkomst,
} from '@meedoen/kern'
import type { Parameter } from '../parameter.ts'
import { type Bevinding, regel } from '../regel.ts'
import { bedragStap, schrijfMaand, stap, type Uitleg } from '../uitleg.ts'
import type { BijdrageInvoer } from './invoer.ts'
import { bepaalMaandbijdrage, doorOuders, type Maandbijdrage, ZONDER_GEGEVENS_NIHIL_VANAF } from './maand.ts'
import { BEDRAG_2027, MINIMAGRENS, NIHIL_ZONDER_GEGEVENS } from './open-vragen.ts'
import { ABONNEMENTSTARIEF, ABONNEMENTSTARIEF_VANAF, type TariefOnbekend, wettelijkBedragIn } from './tarief.ts'
import { VRIJSTELLINGEN } from './vrijstellingen.ts'

const ARTIKEL = 'Wmo 2015 art. 2.1.4a lid 4'

/**
 * The expected own contribution of a month under the abonnementstarief (Wmo 2015 art. 2.1.4a, from 2020 on).
 * Expected, because CAK decides and knows things that the municipality does not (UB Wmo 2015 art. 3.5).
 */
export const abonnementstariefMaand = regel<BijdrageInvoer, Maandbijdrage, TariefOnbekend | 'ouders-onbekend'>({
  regeling: 'abonnementstarief-maand',
  naam: { nl: 'Eigen bijdrage per maand', en: 'Own contribution per month' },
  artikel: ARTIKEL,
  vragen: [BEDRAG_2027, MINIMAGRENS, NIHIL_ZONDER_GEGEVENS],
  peildatum: ({ maand }) => eersteVanMaand(maand),
  parameters: [ABONNEMENTSTARIEF],
  lezingen: [
    {
      vanaf: ABONNEMENTSTARIEF_VANAF,
      tot: plusDagen(ZONDER_GEGEVENS_NIHIL_VANAF, -1),
      uitgave: 2,
      reken: verwachteBijdrage,
    },
    { vanaf: ZONDER_GEGEVENS_NIHIL_VANAF, tot: null, uitgave: 1, reken: verwachteBijdrage },
  ],
})

function verwachteBijdrage(
  invoer: BijdrageInvoer,
): Uitkomst<Bevinding<Maandbijdrage>, TariefOnbekend | 'ouders-onbekend'> {
  const tarief = wettelijkBedragIn(invoer.maand)
  if (!tarief.ok) return tarief
  if (doorOuders(invoer) && invoer.ouders === undefined)
    return geweigerd('ouders-onbekend', 'Vul in met wie de ouders wonen en of zij de AOW-leeftijd hebben.', 'ouders')
  const uitkomst = bepaalMaandbijdrage(invoer, tarief.waarde.waarde)
  return gelukt({ uitkomst, uitleg: legUit(invoer, tarief.waarde, uitkomst) })
}

function legUit(invoer: BijdrageInvoer, tarief: Parameter<Eurocent>, uitkomst: Maandbijdrage): Uitleg {
  const maand = eersteVanMaand(invoer.maand)
  const wie = uitkomst.verschuldigdDoor === 'ouders' ? 'de ouders' : 'u'
  const who = uitkomst.verschuldigdDoor === 'ouders' ? 'the parents' : 'you'
  const stappen =
    uitkomst.reden === null
      ? [...bedragstappen(invoer, tarief), ...slotstappen(invoer)]
      : [vrijstellingsstap(uitkomst.reden)]
  return bedragStap(
    `Wij verwachten dat ${wie} over ${schrijfMaand(maand)} ${schrijfEuro(uitkomst.bedrag)} betaalt.`,
    `We expect that ${who} will pay ${schrijfEuro(uitkomst.bedrag, 'en')} for ${schrijfMaand(maand, 'en')}.`,
    uitkomst.bedrag,
    {
      artikel: ARTIKEL,
      stappen: [
        ...stappen,
        stap('Het CAK stelt de bijdrage vast en stuurt de rekening.', 'CAK sets the contribution and sends the bill.', {
          artikel: 'Wmo 2015 art. 2.1.4b lid 1',
        }),
      ],
    },
  )
}

function vrijstellingsstap(reden: keyof typeof VRIJSTELLINGEN): Uitleg {
  const { tekst, artikel } = VRIJSTELLINGEN[reden]
  return stap(tekst.nl, tekst.en, { artikel })
}

function bedragstappen({ verordening, maand }: BijdrageInvoer, tarief: Parameter<Eurocent>): readonly Uitleg[] {
  const wettelijk = bedragStap(
    `In ${maand.slice(0, 4)} is het bedrag ${schrijfEuro(tarief.waarde)} per maand. Dat is voor alle hulp samen en voor het hele huishouden.`,
    `In ${maand.slice(0, 4)} the amount is ${schrijfEuro(tarief.waarde, 'en')} per month. That is for all support together and for the whole household.`,
    tarief.waarde,
    { artikel: ARTIKEL, bron: tarief.bron, zekerheid: tarief.zekerheid },
  )
  const lokaal = verordening.bedragPerMaand
  return lokaal === null ? [wettelijk] : [wettelijk, lokaleStap(lokaal, tarief.waarde)]
}

function lokaleStap(lokaal: Eurocent, wettelijk: Eurocent): Uitleg {
  const lager = lokaal <= wettelijk
  const nl = lager
    ? `Uw gemeente vraagt minder: ${schrijfEuro(lokaal)} per maand.`
    : `De verordening noemt ${schrijfEuro(lokaal)}. Meer dan het bedrag uit de wet mag niet, dus dat telt niet.`
  const en = lager
    ? `Your municipality asks less: ${schrijfEuro(lokaal, 'en')} per month.`
    : `The ordinance names ${schrijfEuro(lokaal, 'en')}. More than the statutory amount is not allowed, so that does not count.`
  return bedragStap(nl, en, lokaal, { artikel: 'Wmo 2015 art. 2.1.4a lid 5 onder a' })
}

function slotstappen({ verordening, bijdrageplichtigInkomen, gebruik, maand }: BijdrageInvoer): readonly Uitleg[] {
  const stappen: Uitleg[] = []
  if (gebruik && isDeelVanDeMaand(gebruik.eind, maand))
    stappen.push(
      stap('Ook voor een deel van de maand betaalt u het hele bedrag.', 'Part of a month also costs the full amount.', {
        artikel: 'UB Wmo 2015 art. 3.10a',
      }),
    )
  if (verordening.minima !== null && (bijdrageplichtigInkomen ?? null) === null)
    stappen.push(
      stap(
        'Heeft u een laag inkomen? Dan betaalt u misschien niets. Het CAK kijkt daarnaar.',
        'Do you have a low income? Then you may pay nothing. CAK looks into that.',
        { artikel: 'UB Wmo 2015 art. 3.8 lid 2' },
      ),
    )
  return stappen
}

const isDeelVanDeMaand = (eind: Datum | null, maand: Datum): boolean =>
  eind !== null && eersteVanMaand(eind) === eersteVanMaand(maand)
