import { datumOp, schrijfDatum, tijdOp } from '@meedoen/kern'
import type { Zaak } from '@meedoen/zaken'
import type { Taal } from '../../huis.ts'
import type { Stapstaat } from '../../ui/Weg.tsx'
import type { Vertaal } from '../vertaal.server.ts'

export type Stukweg = { readonly titel: string; readonly staat: Stapstaat; readonly wanneer?: string }

type Deel = 'melding' | 'gesprek' | 'verslag' | 'aanvraag' | 'besluit' | 'toewijzing' | 'hulp'
type Stuk = { deel: Deel; gedaan: string | null; straks: string | null }

/** The road of a case: what is done and when, what is going on, what comes and by when. */
export function wegVan(zaak: Zaak, taal: Taal, t: Vertaal): Stukweg[] {
  const stukken = delenVan(zaak, taal, t)
  const nu = zaak.fase === 'afgesloten' ? -1 : stukken.findIndex((stuk) => stuk.gedaan === null)
  const weg = stukken.map(({ deel, gedaan, straks }, plaats): Stukweg => {
    const wanneer = gedaan ?? straks
    return {
      titel: t(`weg.${deel}`),
      staat: gedaan !== null ? 'gedaan' : plaats === nu ? 'nu' : zaak.fase === 'afgesloten' ? 'vervallen' : 'straks',
      ...(wanneer && (gedaan !== null || zaak.fase !== 'afgesloten') ? { wanneer } : {}),
    }
  })
  if (zaak.afloop === null) return weg
  const wanneer = zaak.afgeslotenOp ? schrijfDatum(zaak.afgeslotenOp, taal) : ''
  return [...weg, { titel: t(`afloop.${zaak.afloop}`), staat: 'gedaan', wanneer }]
}

function delenVan(zaak: Zaak, taal: Taal, t: Vertaal): Stuk[] {
  const op = (dag: Parameters<typeof schrijfDatum>[0] | null | undefined) => (dag ? schrijfDatum(dag, taal) : null)
  const uiterlijk = (dag: Parameters<typeof schrijfDatum>[0] | null | undefined) =>
    dag ? t('weg.uiterlijk', { datum: schrijfDatum(dag, taal) }) : null
  const { gesprek, termijnen } = zaak
  const moment = gesprek && new Date(gesprek.op)
  const natura = zaak.voorzieningen.filter((v) => v.vorm === 'natura' && v.besluit === 'toegekend' && !v.tijdelijk)
  const gestart = natura.map((v) => v.gestartOp).filter((dag) => dag !== null)
  return [
    { deel: 'melding', gedaan: op(zaak.meldingOp), straks: null },
    {
      deel: 'gesprek',
      gedaan: op(gesprek?.gevoerdOp),
      straks:
        moment && t('weg.gesprekOm', { datum: schrijfDatum(datumOp(moment), taal), tijd: tijdOp(moment).slice(0, 5) }),
    },
    { deel: 'verslag', gedaan: op(zaak.verslag?.op), straks: uiterlijk(termijnen.onderzoek.datum) },
    { deel: 'aanvraag', gedaan: op(zaak.aanvraag?.op), straks: null },
    { deel: 'besluit', gedaan: op(zaak.beschikking?.verzondenOp), straks: uiterlijk(termijnen.beslissing?.datum) },
    ...(zaak.beschikking?.verzondenOp && natura.length === 0
      ? []
      : uitvoering(
          natura,
          gestart.map((dag) => op(dag)),
          t,
        )),
  ]
}

function uitvoering(natura: Zaak['voorzieningen'], gestart: (string | null)[], t: Vertaal): Stuk[] {
  const toegewezen =
    natura.length > 0 &&
    natura.every((v) => v.stand !== 'besloten' && v.stand !== 'verzonden' && v.stand !== 'teruggelegd')
  const alles = natura.length > 0 && gestart.length === natura.length
  return [
    { deel: 'toewijzing', gedaan: toegewezen ? t('weg.gedaan') : null, straks: null },
    { deel: 'hulp', gedaan: alles ? (gestart[0] ?? null) : null, straks: null },
  ]
}
