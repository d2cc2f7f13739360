import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Datumveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { eindig, haalEinde } from './tarief.server.ts'
import { naarAanbieder } from './zoek.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalEinde(vraag, vraag.params)
export const action = (vraag: ActionFunctionArgs) => eindig(vraag, vraag.params)

/** The last day on which a provider delivers a product, with who still has it. */
export default function Einde() {
  const t = useTekst('inkoop')
  const { aanbieder, nummer, product, clienten } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const namen = { eind: t('tarieven.einde.eind') }
  return (
    <Stapel smal>
      <Paginakop
        titel={t('tarieven.einde.titel')}
        inleiding={t('tarieven.einde.inleiding', { naam: aanbieder.naam, product, nummer })}
        fout={antwoord !== undefined}
        terug={{ naar: naarAanbieder(aanbieder.agb), tekst: aanbieder.naam }}
      />
      <Melding toon={clienten > 0 ? 'letop' : 'info'}>{t('tarieven.einde.lopend', { count: clienten })}</Melding>
      <Formulier naam="einde" namen={namen} fouten={useFouten(antwoord?.weigering)} waarden={antwoord?.waarden}>
        <Datumveld naam="eind" label={namen.eind} />
        <div>
          <Knop>{t('tarieven.einde.stel')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}
