import { datumOp, schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../ui/Badge.tsx'
import { Knopformulier } from '../ui/Formulier.tsx'
import type { Berichtvermelding } from './zaak/levering.server.ts'

const BERICHTTOON = {
  klaar: 'letop',
  verzonden: 'info',
  aanvaard: 'goed',
  geweigerd: 'fout',
  verwerkt: 'goed',
  afgekeurd: 'fout',
} as const satisfies Record<string, Badgetoon>
const isBerichtstand = (stand: string): stand is keyof typeof BERICHTTOON => stand in BERICHTTOON
const SOORTEN = [
  'WMO301',
  'WMO302',
  'WMO305',
  'WMO306',
  'WMO307',
  'WMO308',
  'WMO315',
  'WMO316',
  'WMO317',
  'WMO318',
  'WMO319',
  'WMO320',
  'WMO323',
  'WMO325',
  'onleesbaar',
] as const

/** One message in words: what it is, how it stands, what is wrong with it; `naar` is where sending again is asked. */
export function Bericht({ bericht, naar }: { bericht: Berichtvermelding; naar: string }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { stand, op, redenen, antwoordUiterlijk, teLaat, opnieuw } = bericht
  const soort = SOORTEN.find((s) => s === bericht.soort)
  return (
    <>
      <p className="md-merken">
        <span className="md-zacht">{schrijfDatum(datumOp(op), taal)}</span>
        {soort && t(`bericht.${soort}`)}
        {isBerichtstand(stand) && <Badge toon={BERICHTTOON[stand]}>{t(`berichtstand.${stand}`)}</Badge>}
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
