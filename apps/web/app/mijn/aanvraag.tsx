import { gelukt, schrijfDatum } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Rij, Stapel } from '../ui/Indeling.tsx'
import { Knop, Knoplink } from '../ui/Knop.tsx'
import { useFouten } from '../weigering.ts'
import { kan, openZaak } from './beeld.server.ts'
import { Datumuitleg } from './Datumuitleg.tsx'
import { doeStap, metBericht } from './doe.server.ts'
import { Stapkop } from './Zaakkop.tsx'

export const loader = (vraag: LoaderFunctionArgs) =>
  openZaak(vraag, ({ huis, beeld, kop }) => {
    if (!kan(beeld, 'doeAanvraag')) throw redirect(`/mijn/${kop.id}`)
    const { datum, uitleg } = huis.kamers.zaken.beslisTermijn(huis.vandaag, [])
    return { kop, reden: beeld.zaak.verslag ? 'na-verslag' : 'te-laat', besluitUiterlijk: datum, uitleg } as const
  })

export const action = (vraag: ActionFunctionArgs) =>
  doeStap(vraag, metBericht('aanvraag'), ({ kamers }) => gelukt((stap, zaak) => kamers.zaken.doeAanvraag(stap, zaak)))

/** Apply: what it means, and until when the decision comes. */
export default function Aanvraag() {
  const t = useTekst('mijn')
  const taal = useTaal()
  const { kop, reden, besluitUiterlijk, uitleg } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  const fouten = useFouten(geweigerd?.weigering)
  return (
    <Stapel smal>
      <Stapkop
        kop={kop}
        titel={t('aanvraag.titel')}
        inleiding={t(`aanvraag.${reden}`)}
        fout={geweigerd !== undefined}
      />
      <h2>{t('aanvraag.wat')}</h2>
      {besluitUiterlijk && (
        <div>
          <p>{t('aanvraag.besluit', { datum: schrijfDatum(besluitUiterlijk, taal) })}</p>
          <Datumuitleg uitleg={uitleg} />
        </div>
      )}
      <p>{t('aanvraag.stil')}</p>
      <Formulier naam="aanvraag" fouten={fouten}>
        <Rij>
          <Knop>{t('aanvraag.knop')}</Knop>
          <Knoplink naar={`/mijn/${kop.id}`} soort="tweede">
            {t('aanvraag.terug')}
          </Knoplink>
        </Rij>
      </Formulier>
    </Stapel>
  )
}
