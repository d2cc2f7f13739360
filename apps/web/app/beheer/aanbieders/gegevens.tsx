import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { useFouten } from '../../weigering.ts'
import { Gegevensvelden, useGegevensnamen } from './Gegevensvelden.tsx'
import { haalGegevens, wijzig } from './gegevens.server.ts'
import { naarAanbieder } from './zoek.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalGegevens(vraag, vraag.params.agb)
export const action = (vraag: ActionFunctionArgs) => wijzig(vraag, vraag.params.agb)

/** What is known of a provider, to change; also from when it takes nobody new. */
export default function Aanbiedergegevens() {
  const t = useTekst('inkoop')
  const { agb, naam, waarden } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Paginakop
        titel={t('aanbieder.wijzigTitel', { naam })}
        fout={antwoord !== undefined}
        terug={{ naar: naarAanbieder(agb), tekst: naam }}
      />
      <Formulier
        naam="aanbieder"
        namen={useGegevensnamen()}
        fouten={useFouten(antwoord?.weigering)}
        waarden={antwoord?.waarden ?? waarden}
      >
        <Gegevensvelden />
        <div>
          <Knop>{t('bewaar')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}
