import { schrijfCsv } from '../csv.ts'
import { vertaler } from '../teksten/vertaler.ts'
import type { Vertaal } from './bevinding.ts'
import type { Beleidscijfers } from './cijfers.ts'
import { schrijfAandeel, schrijfAantal } from './schrijf-cijfer.ts'

/** A figure that is left out has no value, and words that say why. */
type Regel = { periode: string; maat: string; eenheid: 'aantal' | 'procent'; cijfer: number | string; woorden: string }

/**
 * One line per figure: period, what was measured, value, unit, and why a value is missing. Semicolons and a byte order
 * mark, so that a Dutch spreadsheet opens it as it is.
 */
export function naarCsv(cijfers: Beleidscijfers): string {
  const t = vertaler(cijfers.taal).getFixedT(null, 'beleid')
  const kop = [t('csv.periode'), t('csv.maat'), t('csv.waarde'), t('csv.eenheid'), t('csv.opmerking')]
  const regels = [...maandregels(t, cijfers), ...kwartaalregels(t, cijfers), ...wachtregels(t, cijfers)].map(
    ({ periode, maat, eenheid, cijfer, woorden }) =>
      typeof cijfer === 'number'
        ? [periode, maat, String(cijfer), t(`csv.${eenheid}`), '']
        : [periode, maat, '', t(`csv.${eenheid}`), woorden],
  )
  return schrijfCsv([kop, ...regels])
}

const maandregels = (t: Vertaal, { taal, maanden }: Beleidscijfers): Regel[] =>
  maanden.map(({ maand, meldingen }) => ({
    periode: maand.slice(0, 7),
    maat: 'meldingen',
    eenheid: 'aantal',
    cijfer: meldingen,
    woorden: schrijfAantal(t, taal, meldingen),
  }))

function kwartaalregels(t: Vertaal, { kwartalen }: Beleidscijfers): Regel[] {
  return kwartalen.flatMap(({ kwartaal, onderzoekOpTijd, besluitOpTijd }) => {
    const periode = `${kwartaal.slice(0, 4)}-K${Math.ceil(Number(kwartaal.slice(5, 7)) / 3)}`
    const regel = (maat: string, cijfer: typeof onderzoekOpTijd): Regel => ({
      periode,
      maat,
      eenheid: 'procent',
      cijfer,
      woorden: schrijfAandeel(t, cijfer),
    })
    return [regel('onderzoek-op-tijd', onderzoekOpTijd), regel('besluit-op-tijd', besluitOpTijd)]
  })
}

function wachtregels(t: Vertaal, { taal, vandaag, wachtend }: Beleidscijfers): Regel[] {
  return wachtend.flatMap(({ stap, opTijd, teLaat }) => {
    const regel = (maat: string, cijfer: typeof opTijd): Regel => ({
      periode: vandaag,
      maat: `wacht-op-${stap}-${maat}`,
      eenheid: 'aantal',
      cijfer,
      woorden: schrijfAantal(t, taal, cijfer),
    })
    return [regel('binnen-termijn', opTijd), regel('te-laat', teLaat)]
  })
}
