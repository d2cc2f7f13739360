import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { laadWijziging, vraagWijziging } from './verzoeken.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadWijziging(vraag, vraag.params.toewijzing)
export const action = (vraag: ActionFunctionArgs) => vraagWijziging(vraag, vraag.params.toewijzing)

const REDENEN = ['1', '2'] as const

/** Asks to change one assignment (WMO317); the others of this client stay as they are. */
export default function Wijziging() {
  const t = useTekst('aanbieder')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  return (
    <Stapel smal>
      <Paginakop
        titel={t('verzoek.wijzig', { nummer: pagina.nummer })}
        inleiding={t('verzoek.wijzigTekst', { product: pagina.product, omvang: pagina.omvang })}
        terug={{ naar: `/aanbieder/${pagina.id}`, tekst: t('verzoek.terug') }}
        fout={antwoord !== undefined}
      />
      <Formulier naam="wijziging" fouten={fouten} waarden={antwoord?.waarden ?? pagina.waarden}>
        <Tekstveld
          naam="volume"
          label={t('verzoek.volumeIn', { maat: pagina.maat })}
          inputMode="decimal"
          breedte="kort"
        />
        <Datumveld naam="vanaf" label={t('verzoek.vanaf')} hint={t('verzoek.vanafHint')} kalender />
        <Datumveld naam="eind" label={t('verzoek.eind')} kalender />
        <Keuzerondjes
          naam="reden"
          label={t('verzoek.reden')}
          keuzes={REDENEN.map((waarde) => ({ waarde, label: t(`verzoek.redenen.${waarde}`) }))}
        />
        <div>
          <Knop icoon="verstuur">{t('verzoek.verstuur')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}
