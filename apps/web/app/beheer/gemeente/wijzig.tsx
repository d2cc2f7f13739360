import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { bewaar, haalFormulier } from './formulier.server.ts'
import { Versieformulier } from './Versieformulier.tsx'

export const loader = (vraag: LoaderFunctionArgs) => haalFormulier(vraag, vraag.params.onderwerp, { soort: 'versie' })
export const action = (vraag: ActionFunctionArgs) => bewaar(vraag, vraag.params.onderwerp, { soort: 'versie' })

/** A new version of a subject, from a day on. */
export default function Wijzig() {
  const t = useTekst('beheer')
  const { onderwerp, waarden, soorten } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Paginakop
        titel={t('gemeente.wijzigTitel', { wat: t(`onderwerp.${onderwerp}.titel`) })}
        inleiding={t('gemeente.wijzigInleiding')}
        fout={antwoord?.weigering !== undefined}
        terug={{ naar: `/beheer/gemeente/${onderwerp}`, tekst: t(`onderwerp.${onderwerp}.titel`) }}
      />
      <Versieformulier {...{ onderwerp, waarden, soorten, antwoord }} ontwerp={false} />
    </Stapel>
  )
}
