import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Gedaan } from '../../mensen/Gedaan.tsx'
import { Linkmelding } from '../../mensen/Linkmelding.tsx'
import { Mensentabel } from '../../mensen/Mensentabel.tsx'
import { Nodigformulier } from '../../mensen/Nodigformulier.tsx'
import { Sluitvraag } from '../../mensen/Sluitvraag.tsx'
import { Uitnodigingentabel } from '../../mensen/Uitnodigingentabel.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { useWeigering } from '../../weigering.ts'
import { haalMensen, verwerk } from './mensen.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalMensen(vraag)
export const action = (vraag: ActionFunctionArgs) => verwerk(vraag)

/** Who of the organisation works here; shown to who may decide on that. */
export default function Mensen() {
  const { sluiten } = useLoaderData<typeof loader>()
  return sluiten ? <Sluitvraag mens={sluiten} pad="/aanbieder/mensen" /> : <Lijst />
}

function Lijst() {
  const t = useTekst('mensen')
  const zin = useWeigering()
  const { mensen, uitnodigingen, perMail, dagen, aanbieder } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { weigering, waarden } = antwoord ?? {}
  const uitnodigen = weigering && waarden?.doe === 'nodig-uit'
  return (
    <Stapel ruimte="ruim">
      <Paginakop titel={t('titel')} inleiding={t('inleiding')} fout={weigering !== undefined} />
      {!antwoord && <Gedaan />}
      {antwoord?.gemaakt && <Linkmelding gemaakt={antwoord.gemaakt} aanbieder={aanbieder} />}
      {weigering && !uitnodigen && <Melding toon="fout">{zin(weigering)}</Melding>}
      <Mensentabel mensen={mensen} bijschrift={aanbieder} />
      <Nodigformulier
        dagen={dagen}
        weigering={uitnodigen ? weigering : undefined}
        waarden={uitnodigen ? waarden : undefined}
      />
      <section>
        <Stapel>
          <h2>{t('uitnodigingen')}</h2>
          <Uitnodigingentabel uitnodigingen={uitnodigingen} perMail={perMail} />
        </Stapel>
      </section>
    </Stapel>
  )
}
