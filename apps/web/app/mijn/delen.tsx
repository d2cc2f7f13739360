import { gelukt } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import { Bewaard, Meekijkerkaart } from './delen/Meekijkers.tsx'
import { laadDelen } from './delen.server.ts'
import { doeStap } from './doe.server.ts'
import { Stapkop } from './Zaakkop.tsx'

export const loader = (vraag: LoaderFunctionArgs) => laadDelen(vraag)

export const action = (vraag: ActionFunctionArgs) =>
  doeStap(
    vraag,
    ({ waarden }) => `/delen?bewaard=${encodeURIComponent(String(waarden.persoon))}`,
    ({ kamers }, { waarden }) => gelukt((stap, zaak) => kamers.zaken.deelZaak(stap, zaak, waarden)),
  )

/** Who may see what, person by person, part by part. */
export default function Delen() {
  const t = useTekst('mijn')
  const { gemeente } = useBezoek()
  const { kop, mensen, nietBekend, bewaard } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Stapkop kop={kop} titel={t('delen.titel')} inleiding={t('delen.inleiding')} fout={geweigerd !== undefined} />
      {!geweigerd && <Bewaard mens={mensen.find(({ persoon }) => persoon === bewaard)} />}
      {mensen.map((mens) => (
        <Meekijkerkaart key={mens.persoon} mens={mens} geweigerd={geweigerd} />
      ))}
      {mensen.length === 0 && (
        <Leeg titel={t('delen.niemand')} tekst={t('delen.niemandTekst', { telefoon: gemeente.telefoon })} />
      )}
      {nietBekend.length > 0 && (
        <Kaart titel={t('delen.nietBekend')} soort="zacht" tekst={t('delen.nietBekendTekst')}>
          <ul className="md-lijst">
            {nietBekend.map((naam) => (
              <li key={naam}>{naam}</li>
            ))}
          </ul>
        </Kaart>
      )}
    </Stapel>
  )
}
