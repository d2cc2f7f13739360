import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { alsBeheerder } from '../als-beheerder.server.ts'
import { haalKeuzes, voegToe } from './medewerker.server.ts'
import { useVeldnamen, Velden } from './Velden.tsx'

export const loader = (vraag: LoaderFunctionArgs) => haalKeuzes(alsBeheerder(vraag))
export const action = (vraag: ActionFunctionArgs) => voegToe(vraag)

/** Somebody starts to work here. */
export default function NieuweMedewerker() {
  const t = useTekst('beheer')
  const keuzes = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Paginakop
        titel={t('medewerkers.nieuw')}
        fout={antwoord !== undefined}
        terug={{ naar: '/beheer/medewerkers', tekst: t('medewerkers.titel') }}
      />
      <Formulier
        naam="medewerker"
        namen={useVeldnamen()}
        fouten={useFouten(antwoord?.weigering)}
        waarden={antwoord?.waarden}
      >
        <Tekstveld naam="sub" label={t('medewerkers.sub')} hint={t('medewerkers.subHint')} spellCheck={false} />
        <Velden keuzes={keuzes} />
        <div>
          <Knop>{t('medewerkers.voegToe')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}
