import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { bewaar, haalContract } from './contract.server.ts'
import { naarAanbieder } from './zoek.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalContract(vraag, vraag.params)
export const action = (vraag: ActionFunctionArgs) => bewaar(vraag, vraag.params)

/** A new contract with a provider, or the days of one that is there. */
export default function Contract() {
  const t = useTekst('inkoop')
  const { aanbieder, nummer, waarden, lopend } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const namen = { nummer: t('contract.nummer'), begin: t('contract.begin'), eind: t('contract.eind') }
  return (
    <Stapel smal>
      <Paginakop
        titel={nummer === null ? t('contract.nieuw') : t('contract.titel', { nummer })}
        fout={antwoord !== undefined}
        terug={{ naar: naarAanbieder(aanbieder.agb), tekst: aanbieder.naam }}
      />
      {lopend !== null && (
        <Melding toon={lopend > 0 ? 'letop' : 'info'}>{t('contract.lopend', { count: lopend })}</Melding>
      )}
      <Formulier
        naam="contract"
        namen={namen}
        fouten={useFouten(antwoord?.weigering)}
        waarden={antwoord?.waarden ?? waarden}
      >
        {nummer === null && (
          <Tekstveld
            naam="nummer"
            label={namen.nummer}
            hint={t('contract.nummerHint')}
            breedte="midden"
            maxLength={40}
            autoComplete="off"
          />
        )}
        <Datumveld naam="begin" label={namen.begin} />
        <Datumveld naam="eind" label={namen.eind} hint={t('contract.eindHint')} optioneel />
        <div>
          <Knop>{nummer === null ? t('contract.sluit') : t('bewaar')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}
