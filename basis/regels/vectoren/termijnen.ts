import { type Datum, plusDagen } from '@meedoen/kern'
import { termijnAlgemeen } from '../termijnen/algemeen.ts'
import { termijnBeroep } from '../termijnen/beroep.ts'
import { termijnBeslissingOpBezwaar } from '../termijnen/beslissing-op-bezwaar.ts'
import { bezwaarTijdig, termijnBezwaar } from '../termijnen/bezwaar.ts'
import { termijnKlacht } from '../termijnen/klacht.ts'
import type { Opschorting } from '../termijnen/opschorting.ts'
import { termijnRedelijk } from '../termijnen/redelijk.ts'
import type { Duur } from '../termijnen/termijnenwet.ts'
import { termijnBeschikking, termijnOnderzoek, termijnPersoonlijkPlan } from '../termijnen/wmo.ts'
import { alsWeekdag, metVelden, type Rekenaar } from './rekenaar.ts'
import { OngeldigVeld, type Velden } from './velden.ts'

type Dagen = { laatsteDag: Datum | null; zonderTermijnenwet: Datum | null }

const alsVelden = ({ laatsteDag, zonderTermijnenwet }: Dagen) => ({
  laatsteDag,
  zonderTermijnenwet,
  weekdag: laatsteDag === null ? null : alsWeekdag(laatsteDag),
})

/** A statutory term has one length; an example that names another is not an example of it. */
function eisDuur(velden: Velden, { aantal, eenheid }: Duur): void {
  const gevraagd = velden.getalOfNiets(eenheid) ?? aantal
  if (gevraagd !== aantal) throw new OngeldigVeld(eenheid, `Deze termijn is volgens de wet ${aantal} ${eenheid}.`)
}

function vasteTermijn(duur: Duur, reken: Rekenaar): Rekenaar {
  return (velden) => {
    eisDuur(velden, duur)
    return reken(velden)
  }
}

const EENHEDEN = ['dagen', 'weken', 'maanden', 'jaren'] as const

const algemeen: Rekenaar = (velden) => {
  const eenheid = EENHEDEN.find((naam) => velden.heeft(naam))
  if (!eenheid) throw new OngeldigVeld('weken', 'Vul dagen, weken, maanden of jaren in.')
  return metVelden(
    termijnAlgemeen({ na: velden.datum('start'), duur: { aantal: velden.getal(eenheid), eenheid } }),
    alsVelden,
  )
}

/** Awb 4:15: from the day after the request, until the day of completion; open while nothing came. */
function aanvulling(velden: Velden): readonly Opschorting[] {
  const verzoek = velden.datumOfNiets('verzoekAanvulling')
  if (verzoek === null) return []
  const aangevuld = velden.datumOfNiets('aangevuld')
  const laatsteDag = aangevuld === null ? null : plusDagen(aangevuld, -1)
  return [{ grond: 'aanvulling', eersteDag: plusDagen(verzoek, 1), laatsteDag }]
}

const bezwaar: Rekenaar = (velden) => {
  const bekendgemaaktOp = velden.datum('start', 'bekendmaking')
  const termijn = metVelden(termijnBezwaar({ bekendgemaaktOp }), alsVelden)
  if (!velden.heeft('ingediend') || !termijn.ok) return termijn
  const ontvangenOp = velden.datum('ingediend')
  const gepostOp = velden.datumOfNiets('gepost')
  return metVelden(bezwaarTijdig({ bekendgemaaktOp, ontvangenOp, gepostOp }), ({ tijdig }) => ({
    ...termijn.waarde.uitkomst,
    tijdig,
  }))
}

const beslissingOpBezwaar: Rekenaar = (velden) =>
  metVelden(
    termijnBeslissingOpBezwaar({
      bekendgemaaktOp: velden.datum('bekendmaking', 'start'),
      commissie: velden.waar('commissie', false),
      verdaagdMetWeken: velden.waar('verdaagd', false) ? 6 : 0,
      opschortingen: [],
    }),
    ({ eindeBezwaartermijn, beslistermijn, naVerdaging }) => ({ eindeBezwaartermijn, beslistermijn, naVerdaging }),
  )

const klacht: Rekenaar = (velden) =>
  metVelden(
    termijnKlacht({
      ontvangenOp: velden.datum('start', 'ontvangst'),
      commissie: velden.waar('commissie', false),
      verdaagdMetWeken: velden.waar('verdaagd', false) ? 4 : 0,
    }),
    ({ naVerdaging, ...termijn }) => ({ ...alsVelden(termijn), naVerdaging }),
  )

const redelijk: Rekenaar = (velden) =>
  metVelden(
    termijnRedelijk({
      ontvangenOp: velden.datum('start', 'aanvraag'),
      opschortingen: aanvulling(velden),
      uitstelbericht: null,
    }),
    alsVelden,
  )

export const TERMIJNREKENAARS: Readonly<Record<string, Rekenaar>> = {
  'termijn-algemeen': algemeen,
  'termijn-persoonlijk-plan': vasteTermijn({ aantal: 7, eenheid: 'dagen' }, (velden) =>
    metVelden(termijnPersoonlijkPlan({ meldingOp: velden.datum('melding', 'start') }), alsVelden),
  ),
  'termijn-onderzoek': vasteTermijn({ aantal: 6, eenheid: 'weken' }, (velden) =>
    metVelden(termijnOnderzoek({ meldingOp: velden.datum('start', 'melding') }), alsVelden),
  ),
  'termijn-beschikking': vasteTermijn({ aantal: 2, eenheid: 'weken' }, (velden) =>
    metVelden(
      termijnBeschikking({ ontvangenOp: velden.datum('start', 'aanvraag'), opschortingen: aanvulling(velden) }),
      alsVelden,
    ),
  ),
  'termijn-bezwaar': vasteTermijn({ aantal: 6, eenheid: 'weken' }, bezwaar),
  'termijn-beslissing-op-bezwaar': beslissingOpBezwaar,
  'termijn-beroep': vasteTermijn({ aantal: 6, eenheid: 'weken' }, (velden) =>
    metVelden(termijnBeroep({ bekendgemaaktOp: velden.datum('start', 'bekendmaking') }), alsVelden),
  ),
  'termijn-klacht': klacht,
  'termijn-redelijk': vasteTermijn({ aantal: 8, eenheid: 'weken' }, redelijk),
}
