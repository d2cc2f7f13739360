import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { bewaak } from '../bewaak.server.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Bestandsveld } from '../ui/Tekstveld.tsx'
import { useFouten } from '../weigering.ts'
import { HOOGSTENS_MB, stuurIn } from './berichten.server.ts'
import { Ontvangst } from './Ontvangst.tsx'

export function loader(vraag: LoaderFunctionArgs) {
  bewaak(vraag, 'aanbieder')
  return { mb: HOOGSTENS_MB }
}
export const action = (vraag: ActionFunctionArgs) => stuurIn(vraag)

/** For who has software of their own that makes the messages. */
export default function Insturen() {
  const t = useTekst('aanbieder')
  const { mb } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Paginakop
        titel={t('insturen.titel')}
        inleiding={t('insturen.inleiding')}
        fout={antwoord?.weigering !== undefined || antwoord?.ontvangst?.stand === 'afgekeurd'}
        terug={{ naar: '/aanbieder/berichten', tekst: t('berichten.titel') }}
      />
      {antwoord?.ontvangst && <Ontvangst ontvangst={antwoord.ontvangst} />}
      <Formulier naam="insturen" bestanden fouten={useFouten(antwoord?.weigering)}>
        <Bestandsveld
          naam="bestand"
          label={t('insturen.bestand')}
          hint={t('insturen.hint', { mb })}
          mb={mb}
          accept=".xml,application/xml,text/xml"
        />
        <div>
          <Knop icoon="upload">{t('insturen.stuur')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}
