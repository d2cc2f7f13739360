import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { Gegevensvelden, useGegevensnamen } from './Gegevensvelden.tsx'
import { alleenToegang, voegToe } from './gegevens.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => alleenToegang(vraag)
export const action = (vraag: ActionFunctionArgs) => voegToe(vraag)

/** A provider with which the municipality begins to work. */
export default function NieuweAanbieder() {
  const t = useTekst('inkoop')
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Paginakop
        titel={t('lijst.nieuw')}
        fout={antwoord !== undefined}
        terug={{ naar: '/beheer/aanbieders', tekst: t('lijst.titel') }}
      />
      <Formulier
        naam="aanbieder"
        namen={useGegevensnamen()}
        fouten={useFouten(antwoord?.weigering)}
        waarden={antwoord?.waarden}
      >
        <Tekstveld
          naam="agb"
          label={t('aanbieder.agb')}
          hint={t('aanbieder.agbHint')}
          breedte="kort"
          inputMode="numeric"
          autoComplete="off"
        />
        <Gegevensvelden />
        <div>
          <Knop>{t('aanbieder.voegToe')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}
