import { datumOp, schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Knopformulier } from '../ui/Formulier.tsx'
import { Berichtstand } from './Berichtstand.tsx'
import type { Berichtvermelding } from './zaak/levering.server.ts'

/** One message in words: what it is, how it stands, what is wrong with it; `naar` is where sending again is asked. */
export function Bericht({ bericht, naar }: { bericht: Berichtvermelding; naar: string }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { soort, stand, op, redenen, antwoordUiterlijk, teLaat, opnieuw } = bericht
  return (
    <>
      <p className="md-merken">
        <span className="md-zacht">{schrijfDatum(datumOp(op), taal)}</span>
        {t(`bericht.${soort}`)}
        <Berichtstand stand={stand} />
        {antwoordUiterlijk && (
          <span className={teLaat ? undefined : 'md-zacht'}>
            {t(teLaat ? 'levering.antwoordTeLaat' : 'levering.antwoordUiterlijk', {
              datum: schrijfDatum(antwoordUiterlijk, taal),
            })}
          </span>
        )}
      </p>
      {redenen.length > 0 && (
        <ul className="md-lijst">
          {redenen.map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
        </ul>
      )}
      {opnieuw && teLaat && (
        <Knopformulier naam={`opnieuw-${bericht.id}`} naar={naar} soort="stil">
          {t('levering.opnieuw')}
        </Knopformulier>
      )}
    </>
  )
}
