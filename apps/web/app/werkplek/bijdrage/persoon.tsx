import { schrijfDatum } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel, Zaakindeling } from '../../ui/Indeling.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Kostprijzen, Vrijstellingen } from './Gegevens.tsx'
import { Maanden } from './Maanden.tsx'
import { Persoonmeldingen } from './Persoonmeldingen.tsx'
import { bewaarBijPersoon, laadPersoon } from './persoon.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadPersoon(vraag)
export const action = (vraag: ActionFunctionArgs) => bewaarBijPersoon(vraag)

/** One person: every month with why, what the CAK was told and answered, and what the next run must know. */
export default function Persoon() {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const beeld = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel>
      <Paginakop
        titel={t('eb.bijdrageVan', { voorletters: beeld.voorletters })}
        inleiding={t('eb.geboren', { datum: schrijfDatum(beeld.geboren, taal) })}
        terug={{ naar: '/werkplek/bijdrage', tekst: t('eb.titel') }}
        fout={antwoord !== undefined}
      />
      {beeld.bewaard && !antwoord && (
        <Melding toon="goed" live>
          {t('eb.bewaard')}
        </Melding>
      )}
      <Zaakindeling
        rechts={
          <>
            {beeld.hulpmiddelen.length > 0 && <Kostprijzen hulpmiddelen={beeld.hulpmiddelen} antwoord={antwoord} />}
            <Vrijstellingen vrij={beeld.vrij} redenen={beeld.redenen} antwoord={antwoord} />
          </>
        }
      >
        <Maanden overzicht={beeld.overzicht} />
        <Persoonmeldingen meldingen={beeld.meldingen} antwoord={antwoord} />
      </Zaakindeling>
    </Stapel>
  )
}
