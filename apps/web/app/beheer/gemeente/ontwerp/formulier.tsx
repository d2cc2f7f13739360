import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../../ui/Indeling.tsx'
import { bewaar, type Doel, haalFormulier } from '../formulier.server.ts'
import { Versieformulier } from '../Versieformulier.tsx'

const doelVan = ({ params }: LoaderFunctionArgs | ActionFunctionArgs): Doel => ({
  soort: 'ontwerp',
  id: params.ontwerp,
})

export const loader = (vraag: LoaderFunctionArgs) => haalFormulier(vraag, vraag.params.onderwerp, doelVan(vraag))
export const action = (vraag: ActionFunctionArgs) => bewaar(vraag, vraag.params.onderwerp, doelVan(vraag))

/** A new draft of a subject, or another text of one that is there. */
export default function Ontwerpformulier() {
  const t = useTekst('verordening')
  const b = useTekst('beheer')
  const { onderwerp, doel, waarden, soorten } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const id = doel.soort === 'ontwerp' ? doel.id : undefined
  const onderwerptitel = b(`onderwerp.${onderwerp}.titel`)
  return (
    <Stapel smal>
      <Paginakop
        titel={t(id === undefined ? 'ontwerp.nieuwTitel' : 'ontwerp.wijzigTitel', { wat: onderwerptitel })}
        inleiding={t('ontwerp.inleiding')}
        fout={antwoord?.weigering !== undefined}
        terug={
          id === undefined
            ? { naar: `/beheer/gemeente/${onderwerp}`, tekst: onderwerptitel }
            : { naar: `/beheer/gemeente/${onderwerp}/ontwerp/${id}`, tekst: t('ontwerp.terug') }
        }
      />
      <Versieformulier {...{ onderwerp, waarden, soorten, antwoord }} ontwerp />
    </Stapel>
  )
}
