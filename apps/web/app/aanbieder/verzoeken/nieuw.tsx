import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Keuzelijst } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Datumveld, Tekstvak, Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { laadNieuw, vraagToewijzing } from './verzoeken.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadNieuw(vraag)
export const action = (vraag: ActionFunctionArgs) => vraagToewijzing(vraag)

/** Asks for an assignment (WMO315): only for somebody with a decision that waits for a provider. */
export default function Nieuw() {
  const t = useTekst('aanbieder')
  const { producten, vandaag } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  return (
    <Stapel smal>
      <Paginakop
        titel={t('verzoek.nieuw')}
        inleiding={t('verzoek.nieuwTekst')}
        terug={{ naar: '/aanbieder/verzoeken', tekst: t('verzoek.lijst') }}
        fout={antwoord !== undefined}
      />
      <Formulier naam="verzoek" fouten={fouten} waarden={antwoord?.waarden ?? { begin: vandaag }}>
        <Tekstveld naam="bsn" label={t('client.bsn')} inputMode="numeric" breedte="kort" autoComplete="off" />
        <Keuzelijst naam="product" label={t('opdracht.hulp')} keuzes={producten} />
        <Tekstveld
          naam="volume"
          label={t('opdracht.omvang')}
          hint={t('verzoek.volumeHint')}
          inputMode="decimal"
          breedte="kort"
        />
        <Datumveld naam="begin" label={t('verzoek.begin')} kalender />
        <Datumveld naam="eind" label={t('verzoek.eind')} kalender />
        <Tekstvak naam="toelichting" label={t('antwoord.toelichting')} optioneel rijen={3} tekens={1000} />
        <div>
          <Knop icoon="verstuur">{t('verzoek.verstuur')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}
